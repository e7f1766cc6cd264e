import assert from 'node:assert/strict';
import { isReadingList } from '../../../src/core/search/readingList';
import { SearchIndex } from '../../../src/core/search/searchIndex';
import { documentsOf } from '../../../src/core/search/documentsOf';
import { Thesaurus } from '../../../src/core/search/thesaurus';

suite('A list of links', () => {
  test('is known by its heading or by its lines', () => {
    assert.equal(isReadingList('Sources', ''), true);
    assert.equal(isReadingList('Books', '- [A](https://example.org/a)\n- https://example.org/b\n'), true);
    assert.equal(
      isReadingList('Salary', 'Ask for more.\nSee [this](https://example.org/a).\nThen wait.\n'),
      false,
    );
  });

  test('comes after a section that says something about the same', () => {
    const index = new SearchIndex(new Thesaurus());
    const links = '# Sources\n\n- [Runway](https://example.org/runway): runway and default alive\n';
    const advice = `# Money\n\nAsk about runway, and whether they are default alive. ${'Then look at the rest of the plan. '.repeat(3)}\n`;
    index.put('a', documentsOf('a', 'Guide', links + advice));
    assert.equal(index.search('default alive runway')[0]?.title, 'Money');
  });
});

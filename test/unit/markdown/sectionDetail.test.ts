import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBody } from '../../../src/core/markdown/readBody';
import { lines } from '../../support/builders';
import { markdownBody } from '../../support/markdownBody';
import { runs } from '../../support/runs';

const detailsOf = (text: string) => {
  const body = readBody(text);
  return body.sections.map(section => body.detailOf(section));
};

suite('What stands in a section', () => {
  test('is the user’s own words, without comments, code and the targets of links', () => {
    const [detail] = detailsOf(
      lines(
        '---',
        'company: Kestrel Labs',
        '---',
        '# T',
        '<!-- What belongs',
        '',
        'here -->',
        'I **moved** the [billing](https://kestrel.example/b) `run()` service <!-- when? --> in a week.',
        '```ts',
        'const a = 1;',
        '```',
        '> They said so.',
        '',
        '| who | what |',
        '|---|---|',
        '| Mina | ![a chart](c.png) |',
        '## Next',
        'later',
      ),
    );
    assert.equal(
      detail?.words,
      ['I moved the billing service in a week.', 'They said so.', 'who', 'what', 'Mina', 'a chart'].join(
        '\n',
      ),
    );
  });

  test('has its list items with their lines', () => {
    const text = lines('# T', '', '- [x] One?', '  - yes', '', '    twice', '1. two `x`', '<!-- - none -->');
    assert.deepEqual(detailsOf(text)[0]?.items, [
      { line: 2, words: 'One?' },
      { line: 3, words: 'yes\ntwice' },
      { line: 6, words: 'two' },
    ]);
  });

  test('has words only where the section is written', () => {
    fc.assert(
      fc.property(markdownBody, text => {
        const body = readBody(text);
        for (const section of body.sections)
          if (body.detailOf(section)?.words) assert.ok(section.written, section.heading);
      }),
      runs(1000),
    );
  });

  test('is read once, and not at all where it is too much', () => {
    const body = readBody(`# T\n\n${'>'.repeat(3)} a\n\n# U\n\n${'- '.repeat(60)}\n`);
    const [first, second] = body.sections;
    assert.ok(first && second);
    assert.equal(body.detailOf(first), body.detailOf(first));
    assert.equal(body.detailOf(second), undefined);
  });
});

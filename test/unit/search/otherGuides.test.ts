import assert from 'node:assert/strict';
import { documentsOf } from '../../../src/core/search/documentsOf';
import { titleKeyOf } from '../../../src/core/search/storedDocuments';
import { indexOf } from './guideIndex';
import { otherGuides } from './otherGuides';

for (const { name, markdown, phrases, scrambled, mistyped, begun } of otherGuides())
  suite(`A guide with ${name}`, () => {
    const documents = documentsOf('g', 'A guide', markdown);
    const index = indexOf([['g', documents]], '');
    const titlesOf = (query: string) => index.search(query).map(({ title }) => titleKeyOf(title));
    const every = Math.ceil(documents.length / 250);

    test('has every title first, as often as it is there', () => {
      const often = new Map<string, number>();
      for (const { title } of documents)
        often.set(titleKeyOf(title), (often.get(titleKeyOf(title)) ?? 0) + 1);
      documents.forEach(({ title }, i) => {
        if (i % every > 0) return;
        const key = titleKeyOf(title);
        for (const query of [title, title.toUpperCase(), `  ${title} `]) {
          const count = Math.min(20, often.get(key) ?? 0);
          assert.deepEqual(titlesOf(query).slice(0, count), new Array(count).fill(key), query);
        }
      });
    });

    test('is found by a phrase, whose words are marked and whose line is told', () => {
      for (const phrase of phrases) {
        const hit = index.search(phrase)[0];
        assert.ok(hit, phrase);
        assert.ok(hit.excerpt.text.includes(phrase), phrase);
        assert.ok(markdown.split('\n')[hit.excerpt.line]?.includes(phrase), phrase);
        assert.ok(hit.excerpt.ranges.length > 0, phrase);
      }
    });

    test('is found by words in another order, mistyped or not yet typed to their end', () => {
      for (const [query, title] of [...scrambled, ...mistyped, ...begun])
        assert.ok(
          titlesOf(query).slice(0, 3).includes(titleKeyOf(title)),
          `${query} → ${titlesOf(query).slice(0, 3).join(', ')}`,
        );
    });
  });

suite('Headings of any guide', () => {
  test('are compared and shown as they are read, without marks and addresses', () => {
    const [document] = documentsOf(
      'a',
      '',
      '## 1. The `retry` of **[late jobs](https://example.com/late)**\n\nText.',
    );
    assert.equal(document?.title, '1. The retry of late jobs');
  });
});

import assert from 'node:assert/strict';
import { readGuide } from '../../../src/core/guide/readGuide';
import { indexOf, shippedDocuments } from '../search/guideIndex';
import { shippedGuide } from './shippedGuide';

/** More words than that nobody reads the evening before; a worked example may have them. */
const longest = 620;
/** Years of school, as Flesch and Kincaid count them. */
const hardest = 14;

suite('The text of the guide', () => {
  const files = shippedGuide();
  const { guide } = readGuide(files);

  test('says of each section and each question what it is asked as, 8 to 14 times, 4 to 8 in a list', () => {
    for (const { id, askedAs } of guide.sections) {
      if (id.endsWith('#sources')) assert.deepEqual(askedAs, [], id);
      else assert.ok(askedAs.length >= 8 && askedAs.length <= 14, `${id}: ${askedAs.length}`);
    }
    for (const { id, askedAs } of guide.questionsToAsk)
      assert.ok(askedAs.length >= 4 && askedAs.length <= 8, `${id}: ${askedAs.length}`);
  });

  test('is asked as nothing twice in a section, and nothing that is hard to type', () => {
    for (const { id, askedAs } of [...guide.sections, ...guide.questionsToAsk]) {
      assert.equal(new Set(askedAs).size, askedAs.length, id);
      for (const text of askedAs) assert.match(text, /^[^A-Z;<>]{2,90}$/, id);
    }
  });

  test('has links that are addresses, each with words', () => {
    for (const { path, text } of files)
      for (const [link, words = '', target = ''] of text.matchAll(/\[([^\]]*)\]\(([^)\s]*)\)/g)) {
        assert.ok(words.trim() !== '', `${path}: ${link}`);
        if (target.includes(':')) assert.match(new URL(target).protocol, /^https?:$/, `${path}: ${link}`);
      }
  });

  test('is short enough to be read the evening before, and plain enough', () => {
    for (const { id, text } of guide.sections) {
      if (id.endsWith('#sources')) continue;
      const count = wordsIn(text).length;
      const isGroup = guide.questionsToAsk.some(({ groupId }) => id === `questions-to-ask#${groupId}`);
      assert.ok(isGroup || count <= longest, `${id}: ${count} words`);
      if (count >= 60)
        assert.ok(schoolYears(text) <= hardest, `${id}: ${schoolYears(text).toFixed(1)} years`);
    }
  });

  test('puts the sources of a part last, and finds them after all else', () => {
    const index = indexOf(shippedDocuments());
    for (const part of guide.parts) {
      const ids = guide.sections.filter(section => section.part === part.id).map(({ id }) => id);
      const at = ids.indexOf(`${part.id}#sources`);
      assert.ok(at < 0 || at === ids.length - 1, part.id);
    }
    for (const query of ['star', 'feedback', 'system design', 'negotiate', 'conflict'])
      assert.doesNotMatch(index.search(query)[0]?.id ?? '', /#sources$/, query);
  });
});

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

function schoolYears(text: string): number {
  const words = wordsIn(text);
  const sentences = text.split(/[.!?:](?:\s|$)|\n/).filter(one => wordsIn(one).length > 0).length;
  const syllables = words.reduce(
    (sum, word) => sum + Math.max(1, (word.match(/[aeiouy]+/gi) ?? []).length),
    0,
  );
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

import assert from 'node:assert/strict';
import { readGuide } from '../../../src/core/guide/readGuide';
import { sectionOf } from '../../../src/core/guide/sectionOf';
import { design } from '../../../src/core/kinds/design';
import { kinds } from '../../../src/core/kinds/index';
import { story } from '../../../src/core/kinds/story';
import { english } from '../../../src/core/languages/english';
import { entryKinds } from '../../../src/core/kinds/entryKind';
import { expandSnippet } from '../../../src/core/snippets/expandSnippet';
import { parseSnippet } from '../../../src/core/snippets/parseSnippet';
import { readMoment } from '../../../src/core/time/written';
import { headingsOf } from '../../support/inEnglish';
import { shippedGuide } from '../guide/shippedGuide';
import { shippedSnippets } from './shippedSnippets';

const clock: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '11',
  CURRENT_DATE: '25',
  CURRENT_HOUR: '14',
  CURRENT_MINUTE: '30',
};
const variable = (name: string) => clock[name];

suite('The snippets for notes', () => {
  const files = shippedGuide();
  const { guide } = readGuide(files);
  const snippets = shippedSnippets('markdown').map(snippet => ({
    ...snippet,
    text: expandSnippet(snippet.body, { variable }),
    // As they are before anything is filled in.
    bare: expandSnippet(snippet.body, {
      variable,
      places: Object.fromEntries([...Array(20).keys()].map(stop => [stop, ''])),
    }),
  }));
  const find = (prefix: string) => {
    const found = snippets.find(snippet => snippet.prefix === prefix);
    assert.ok(found, prefix);
    return found;
  };

  /** What the guide and the kinds call things: headings, points, questions, labels and fields. */
  const known = [
    ...guide.sections.flatMap(({ heading, points }) => [heading, ...points]),
    ...guide.questionsToAsk.map(({ text }) => text),
    ...kinds.flatMap(headingsOf),
    ...kinds.flatMap(({ fields }) => fields.map(({ key }) => key.replaceAll('_', ' '))),
    ...files.flatMap(({ text }) => [...text.matchAll(/\*([\w ]+):\*/g)].map(([, label]) => label ?? '')),
    'Answer',
  ].map(text => text.toLowerCase());

  for (const { prefix, name, text, bare } of snippets)
    test(`call things as the guide and the kinds do: ${prefix}`, () => {
      const headings = [...bare.matchAll(/^#{2,} (\D.*)$/gm)].map(([, heading]) => heading ?? '');
      const labels = [...bare.matchAll(/^ *- (?:\[ \] )?([A-Z][^:?\n]+\??)/gm)].map(
        ([, label]) => label ?? '',
      );
      const parts = [...text.matchAll(/^\| ([A-Z][\w-]+) \|/gm)]
        .map(([, part]) => (part ?? '').replace('-', ' '))
        .filter(part => part !== 'Part');
      for (const word of [...headings, ...labels, ...parts])
        assert.ok(
          known.some(one => one.startsWith(word.trim().toLowerCase())),
          `${name}: ${word}`,
        );
      for (const [gap] of text.matchAll(/\[[A-Z ]{2,}\]/g))
        assert.ok(
          guide.letters.some(letter => letter.text.includes(gap)),
          gap,
        );
    });

  test('tell a story in the sections that a story has', () => {
    assert.deepEqual(
      [...find('ivstar').text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading),
      headingsOf(story),
    );
  });

  test('design in the sections that a design note has, and get agreement where it does', () => {
    const { text } = find('ivdesign');
    assert.deepEqual(
      [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading),
      headingsOf(design),
    );
    assert.deepEqual(
      [...text.matchAll(/^- \[ \] (.+)$/gm)].map(([, box]) => box),
      design.sections.flatMap(({ content }) =>
        content?.as === 'parts' && content.agree !== undefined
          ? [sectionOf(guide, content.agree)?.heading]
          : [],
      ),
    );
  });

  test('log what can happen in a negotiation', () => {
    const [choices] = parseSnippet(find('ivlog').body).flatMap(part =>
      'choices' in part ? [part.choices] : [],
    );
    assert.deepEqual(choices, entryKinds);
  });

  test('ask a question that the guide has, of somebody whom the guide knows', () => {
    const { body, text } = find('ivask');
    assert.ok(guide.questionsToAsk.some(question => text.startsWith(`- [ ] ${question.text}\n`)));
    const choices = parseSnippet(body).flatMap(part => ('choices' in part ? [part.choices] : []));
    assert.deepEqual(choices, [english.guide.audiences]);
  });

  test('fill in the day, in the way in which dates are written', () => {
    assert.match(find('ivlog').text, /^### 2026-11-25 14:30 · call · who\n/);
    for (const { text } of snippets)
      for (const [written] of text.matchAll(/\d{4}-\d\d-\d\d(?: \d\d:\d\d)?/g))
        assert.equal(readMoment(written).state, 'read', written);
  });
});

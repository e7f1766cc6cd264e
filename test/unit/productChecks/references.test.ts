import assert from 'node:assert/strict';
import { say } from '../../../src/core/base/message';
import { readGuide } from '../../../src/core/guide/readGuide';
import { kinds } from '../../../src/core/kinds/index';
import type { SectionKind } from '../../../src/core/kinds/kind';
import { story } from '../../../src/core/kinds/story';
import { english } from '../../../src/core/languages/english';
import { moments } from '../../../src/core/letters/moments';
import { deadReferences, type Referring } from '../../../src/core/productChecks/deadReferences';
import { doubleMeanings } from '../../../src/core/productChecks/doubleMeanings';
import { readProduct } from '../../../src/core/productChecks/readProduct';
import { headingsOf } from '../../support/inEnglish';
import { shippedGuide } from '../guide/shippedGuide';
import { shippedSnippets } from '../snippets/shippedSnippets';

const files = shippedGuide();
const { guide } = readGuide(files);
const snippets = shippedSnippets('markdown');
const headings = kinds.flatMap(headingsOf);
const all: Referring = { kinds, moments, snippets, headings };

const flawsOf = (change: Partial<Referring>) =>
  deadReferences(guide, { ...all, ...change }).map(({ file, text }) => `${file}: ${text}`);
const withSection = (section: Partial<SectionKind>) =>
  flawsOf({ kinds: [{ ...story, sections: [{ id: 'task', ...section }] }] });

suite('What refers to the guide', () => {
  test('leads somewhere, as we ship it', () => {
    assert.deepEqual(readProduct(files, snippets).flaws, []);
  });

  test('is refused where a kind names advice that the guide has not, with the file, the name and what to do', () => {
    assert.deepEqual(withSection({ advice: ['cultural-fit#Task', 'cultural-fit#task'] }), [
      'src/core/kinds/story.ts: `task` names `cultural-fit#Task`, which the guide has not: write the file’s name, `#` and the name in its `<!-- id: … -->`.',
    ]);
  });

  test('is refused in everything that a section can be made of', () => {
    const nowhere = 'coding#nowhere';
    for (const content of [
      { as: 'tasks', section: nowhere },
      { as: 'headings', section: nowhere },
      { as: 'point', section: nowhere, at: 0 },
      { as: 'parts', sections: [nowhere] },
      { as: 'parts', sections: [], agree: nowhere },
      { as: 'letter', letter: 'nowhere' },
    ] as const) {
      const [flaw = '', second] = withSection({ content });
      assert.match(flaw, /^src\/core\/kinds\/story\.ts: `task` .*nowhere`, which the guide has not: write/);
      assert.equal(second, undefined);
    }
  });

  test('is refused where a moment has a letter that the guide has not', () => {
    assert.deepEqual(
      flawsOf({ moments: [{ name: say('Time'), letters: ['more-time', 'ask for more time'] }] }),
      [
        'src/core/letters/moments.ts: “Time” has the letter `ask for more time`, which the guide has not: write the name in its `<!-- letter: … -->`.',
      ],
    );
  });

  test('is refused where a snippet has a section that is not there', () => {
    const snippet = {
      name: 'Story',
      prefix: 'iv',
      description: '',
      body: '## Situation\n\n## ${1:x}\n\n## Setting\n',
    };
    assert.deepEqual(flawsOf({ snippets: [snippet] }), [
      'snippets/markdown.json: “Story” has the section “Setting”, which neither a kind nor the guide has: use one of theirs.',
    ]);
  });

  test('is refused with the guide that lost or doubled a name, at its line', () => {
    const changed = (from: string, to: string) =>
      readProduct(
        files.map(({ path, text }) => ({ path, text: path === 'coding.md' ? text.replace(from, to) : text })),
        snippets,
      ).flaws.map(({ file, text }) => `${file}: ${text}`);
    const lines = files.find(({ path }) => path === 'coding.md')?.text.split('\n') ?? [];
    const lineOf = (mark: string) => lines.indexOf(mark);
    assert.deepEqual(changed('<!-- id: clarify-task -->\n', ''), [
      `media/guide/coding.md:${lineOf('<!-- id: clarify-task -->')}:1: “Clarify the task” has no id: write \`<!-- id: short-name -->\` on the line below it.`,
    ]);
    assert.deepEqual(changed('<!-- id: plan-solution -->', '<!-- id: clarify-task -->'), [
      `media/guide/coding.md:${lineOf('<!-- id: plan-solution -->')}:1: A second \`coding#clarify-task\`: give it an id of its own.`,
    ]);
  });
});

suite('The words of the languages', () => {
  test('mean one thing each, as we ship them', () => assert.deepEqual(doubleMeanings([english]), []));

  test('are refused where a heading is another section in another language', () => {
    const { kinds: words } = english;
    const other = {
      ...english,
      id: 'xx',
      kinds: { ...words, story: { ...words.story, sections: { ...words.story.sections, action: 'tASK ' } } },
    };
    assert.deepEqual(doubleMeanings([english, other]), [
      {
        file: 'src/core/languages (xx)',
        text: '“tASK ” is `action` of the sections of story, and `task` in the language `en`: call one of them otherwise.',
      },
    ]);
  });

  test('are refused where a choice or a log could mean two things', () => {
    const { company } = english.kinds;
    const status = { ...company.choices.status, ghosted: ['ghosted', 'Declined'] as const };
    const kindsOf = { ...english.kinds, company: { ...company, choices: { ...company.choices, status } } };
    const entryKinds = { ...english.entryKinds, decision: ['decision', 'call'] as const };
    assert.deepEqual(
      doubleMeanings([{ ...english, kinds: kindsOf, entryKinds }]).map(({ text }) => text.slice(0, 52)),
      [
        '“Declined” is `ghosted` of status of company, and `d',
        '“call” is `decision` of what happens in a log, and `',
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { expandSnippet } from '../../../src/core/snippets/expandSnippet';
import { readSnippets } from '../../../src/core/snippets/readSnippets';
import { skeletonFor } from '../../../src/core/snippets/skeletonFor';
import type { SnippetPart } from '../../../src/core/snippets/snippetPart';
import { readGuide } from '../../../src/core/guide/readGuide';
import { design } from '../../../src/core/kinds/design';
import { newNote } from '../../../src/core/newNote/newNote';
import type { Advice } from '../../../src/core/newNote/sectionText';
import { scaffoldParts } from '../../../src/core/newNote/scaffoldParts';
import { languages } from '../../../src/core/snippets/languages';
import { practicePaths } from '../../../src/core/kinds/practicePaths';
import { note } from '../../support/builders';
import { headingsOf } from '../../support/inEnglish';
import { shippedGuide } from '../guide/shippedGuide';

const written = (parts: readonly SnippetPart[]) =>
  expandSnippet(
    parts
      .map(function write(part): string {
        if ('text' in part) return part.text.replace(/[\\$}]/g, '\\$&');
        if ('choices' in part) return `\${${part.stop}|${part.choices.join(',')}|}`;
        if ('variable' in part) return `\${${part.variable}:${part.otherwise.map(write).join('')}}`;
        return part.filled.length > 0
          ? `\${${part.stop}:${part.filled.map(write).join('')}}`
          : `\${${part.stop}}`;
      })
      .join(''),
  );

suite('The file that a coding session begins with', () => {
  for (const language of languages)
    test(`is the skeleton for ${language.name}, with the title of the problem`, () => {
      const skeleton = readSnippets(readFileSync(`snippets/${language.id}.json`, 'utf8')).find(
        ({ prefix }) => prefix === 'ivcode',
      );
      assert.ok(skeleton);
      const { text, parts } = skeletonFor(skeleton, 'Two sum */ ?> \\', language, [4, 1, 17, 8]);
      assert.match(text, /Two sum \* \/ \? > \//);
      assert.doesNotMatch(text, /\$\{\d/);
      assert.ok(text.startsWith(language.opening ?? ''));
      assert.equal(written(parts), text);
      assert.deepEqual(text.match(/\(\d+ .*?minutes?\)/g), [
        '(4 of 30 minutes)',
        '(1 minute)',
        '(17 minutes)',
        '(8 minutes)',
      ]);
    });

  test('is named after the day and the problem, and never after one that is there', () => {
    const [first, second] = practicePaths('Two Sum!', '2026-11-25', 'py');
    assert.deepEqual([first, second], ['practice/2026-11-25-two-sum.py', 'practice/2026-11-25-two-sum-2.py']);
  });
});

suite('The note that a system design session begins with', () => {
  const { guide } = readGuide(shippedGuide());
  const make = (advice?: Advice) => {
    const made = newNote({
      kind: design,
      answers: { title: 'A photo service', practised_on: '2026-11-25' },
      guide,
      today: '2026-11-25',
      ...(advice && { advice }),
    });
    assert.ok(made.ok);
    return made.value;
  };
  const { text, stops } = make();

  test('goes through the four steps, each with what the guide says', () => {
    assert.deepEqual(
      text.match(/^## .+$/gm),
      headingsOf(design).map(heading => `## ${heading}`),
    );
    for (const heading of [
      'Functional requirements',
      'Estimate the numbers',
      'Load balancing',
      'Discuss costs',
    ])
      assert.match(text, new RegExp(`^### ${heading}\\n\\n<!-- \\S`, 'm'));
    for (const { advice = [], content } of design.sections)
      for (const id of [...advice, ...(content?.as === 'parts' ? content.sections : [])])
        assert.ok(
          guide.sections.some(section => section.id === id),
          id,
        );
  });

  test('has all that the guide says of the four steps', () => {
    const from = guide.sections.findIndex(({ id }) => id === 'system-design#clarify-problem');
    const until = guide.sections.findIndex(({ id }) => id === 'system-design#tips-design-conversation');
    const advised = guide.sections.slice(from, until).filter(({ level }) => level === 3);
    assert.ok(advised.length > 20);
    for (const { heading } of advised) assert.ok(text.includes(heading), heading);
  });

  test('has its advice in lines of their own where it is folded, and none where it is to be bare', () => {
    const folded = make('folded');
    assert.equal(folded.text.replaceAll('<!--\n', '<!-- ').replaceAll('\n-->', ' -->'), text);
    assert.equal(folded.text.match(/^<!--$/gm)?.length, text.match(/<!--/g)?.length);
    const bare = make('none');
    assert.doesNotMatch(bare.text, /<!--/);
    assert.equal(bare.text, text.replace(/<!--.*?-->\n\n/gs, ''));
    assert.equal(bare.stops.length, stops.length);
    for (const { text: one, stops: places } of [folded, bare])
      assert.equal(written(scaffoldParts(one, places)), one);
  });

  test('is a note without problems, with a box for each agreement and nothing written yet', () => {
    const { kind, title, tasks, sections, problems } = note('practice/2026-11-25-a-photo-service.md', text);
    assert.equal(kind, 'design');
    assert.equal(title, 'A photo service');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      tasks.map(task => [task.text, task.done]),
      [
        ['Agree on the requirements', false],
        ['Get agreement on the sketch', false],
      ],
    );
    const empty = sections.filter(section => !section.written).map(({ heading }) => heading);
    assert.ok(empty.includes('Functional requirements') && empty.includes('Refine caching'));
  });

  test('opens in the same words where there is no folder to keep it in', () => {
    assert.equal(written(scaffoldParts(text, stops)), text);
  });
});

import assert from 'node:assert/strict';
import { rowsBelow } from '../../../src/core/outlines/rowsBelow';
import { inEnglish } from '../../../src/core/base/message';
import { storyOutline } from '../../../src/core/outlines/storyOutline';
import type { StoryGrouping } from '../../../src/core/stories/storyGroupings';
import { note, noteText } from '../../support/builders';
import { drawn, row, spoken } from './drawn';

const today = '2026-11-21';

const story = (name: string, fields: readonly string[], ...body: readonly string[]) =>
  note(`stories/${name}.md`, noteText(['type: story', `title: ${name}`, ...fields], ...body));

const outage = story(
  'Outage',
  [
    'when: 2026-05',
    'company: Ottermap',
    'themes: [Ownership, conflict]',
    'questions: [Tell me about a failure]',
  ],
  '## Situation',
  'It burned.',
  '## Task',
  'Put it out.',
);
const review = story('Review', ['when: 2021-09', 'company: ottermap', 'themes: [ownership]']);
const empty = story('Empty', []);

const tree = (by: StoryGrouping, notes = [outage, review, empty]) => storyOutline(notes, { by, today });

suite('The tree of stories', () => {
  test('has each story under each of its themes, and those without one at the end', () => {
    assert.deepEqual(drawn(tree('theme')), [
      'conflict | 1',
      '  Outage | 2 of 6',
      'Ownership | 2',
      '  Outage | 2 of 6',
      '  Review | older than 3 years | 0 of 6',
      'No theme yet | 1',
      '  Empty | 0 of 6',
    ]);
  });

  test('has the introductions below all stories, and also where there is no story', () => {
    const introduction = (name: string, fields: readonly string[], ...body: readonly string[]) =>
      note(
        `introductions/${name}.md`,
        noteText(['type: introduction', `title: ${name}`, ...fields], ...body),
      );
    const short = introduction('Short', []);
    const whole = introduction('Long', ['company: Kestrel'], '## Now', 'I mend maps.');
    const rows = ['Introductions | 2', '  Long | Kestrel | 1 of 5', '  Short | 0 of 5'];
    assert.deepEqual(drawn(tree('theme', [short, whole])), rows);
    assert.deepEqual(drawn(tree('theme', [short, review, whole])), [
      'ownership | 1',
      '  Review | older than 3 years | 0 of 6',
      ...rows,
    ]);
  });

  test('groups by question', () => {
    assert.deepEqual(drawn(tree('question')), [
      'Tell me about a failure | 1',
      '  Outage | 2 of 6',
      'No question yet | 2',
      '  Empty | 0 of 6',
      '  Review | older than 3 years | 0 of 6',
    ]);
  });

  test('groups by company, however its name is cased', () => {
    assert.deepEqual(drawn(tree('company')), [
      'Ottermap | 2',
      '  Outage | 2 of 6',
      '  Review | older than 3 years | 0 of 6',
      'No company yet | 1',
      '  Empty | 0 of 6',
    ]);
  });

  test('groups by age, and leaves out ages that no story has', () => {
    assert.deepEqual(drawn(tree('age')), [
      'Less than a year old | 1',
      '  Outage | 2 of 6',
      'Older than 3 years | 1',
      '  Review | older than 3 years | 0 of 6',
      'No date yet | 1',
      '  Empty | 0 of 6',
    ]);
  });

  test('gives every row an id of its own, the same every time', () => {
    const ids = (by: StoryGrouping) =>
      tree(by).flatMap(node => [node.id, ...rowsBelow(node).map(({ id }) => id)]);
    for (const by of ['theme', 'question', 'company', 'age'] as const) {
      assert.equal(new Set(ids(by)).size, ids(by).length);
      assert.deepEqual(ids(by), ids(by));
    }
  });

  test('marks what is wrong with a story by an icon and in words', () => {
    const broken = note('stories/b.md', '---\ntype: story\ntitle: "B\n---\n');
    const { icon, description } = row(tree('theme', [broken]), broken.title);
    assert.equal(icon?.id, 'error');
    assert.match(JSON.stringify(description), /1 problem/);
  });

  test('fills the star as the story is written', () => {
    assert.equal(row(tree('theme'), 'Empty').icon?.id, 'star-empty');
    assert.equal(row(tree('theme'), 'Outage').icon?.id, 'star-half');
  });

  test('says in the hover, too, that a story has grown old', () => {
    const warnings = (title: string) =>
      (row(tree('theme'), title).warnings ?? []).map(one => (typeof one === 'string' ? one : inEnglish(one)));
    assert.deepEqual(warnings('Review'), ['This story is older than 3 years.']);
    assert.deepEqual(warnings('Outage'), []);
  });

  test('reads well aloud', () => {
    const [conflict] = tree('theme');
    assert.ok(conflict);
    assert.equal(spoken(conflict), 'conflict, 1 story');
    assert.equal(spoken(row(tree('theme'), 'Outage')), 'Outage, 2 of 6 sections written');
  });

  test('shows files that do not say what they are, so that none is lost', () => {
    const stray = note('loose/thoughts.md', '# Thoughts\n');
    assert.deepEqual(drawn(tree('theme', [empty, stray])).slice(2), [
      'Other files | 1',
      '  Thoughts | loose/thoughts.md',
    ]);
  });

  test('has no rows without a story', () => {
    assert.deepEqual(tree('theme', [note('loose.md', '# Thoughts\n')]), []);
  });
});

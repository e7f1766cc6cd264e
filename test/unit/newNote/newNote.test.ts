import assert from 'node:assert/strict';
import { readGuide } from '../../../src/core/guide/readGuide';
import { story } from '../../../src/core/kinds/story';
import { newNote, type NewNote } from '../../../src/core/newNote/newNote';
import type { Answers } from '../../../src/core/asking/step';
import { shippedGuide } from '../guide/shippedGuide';

const { guide } = readGuide(shippedGuide());

function make(answers: Answers, template?: string): NewNote {
  const made = newNote({ kind: story, answers, guide, today: '2026-11-21', template });
  assert.ok(made.ok);
  return made.value;
}

const firstPaths = (note: NewNote, count: number) => {
  const paths: string[] = [];
  for (const path of note.paths()) {
    paths.push(path);
    if (paths.length === count) break;
  }
  return paths;
};

suite('A new STAR story', () => {
  const note = make({ title: ' Saved the\nlaunch ', questions: ['What went wrong?'], themes: ['failure'] });

  test('begins with its front matter, all fields in order', () => {
    assert.ok(
      note.text.startsWith(
        '---\ntype: story\ntitle: Saved the launch\nwhen:\ncompany:\nrole:\nquestions:\n  - What went wrong?\nthemes:\n  - failure\n---\n',
      ),
      note.text.slice(0, 200),
    );
  });

  test('has the six sections of STAR++ and a stop in each, the first in Situation', () => {
    assert.deepEqual(note.text.match(/^## .+$/gm), [
      '## Situation',
      '## Task',
      '## Action',
      '## Result',
      '## Learning',
      '## Evolution',
    ]);
    const sectionAt = (offset: number) =>
      note.text
        .slice(0, offset)
        .match(/^## .+$/gm)
        ?.at(-1);
    assert.deepEqual(note.stops.map(sectionAt), note.text.match(/^## .+$/gm));
  });

  test('gives the guide’s advice for each section in a comment, so that nothing counts as written', () => {
    assert.equal(note.text.match(/<!--/g)?.length, 6);
    const visible = note.text.replace(/^---\n[^]*?\n---\n/, '').replace(/<!--[^]*?-->/g, '');
    assert.match(visible, /^(?:\s*## \w+\s*)+$/);
  });

  test('goes into the stories folder, with a number when the name is taken', () => {
    assert.deepEqual(firstPaths(note, 3), [
      'stories/saved-the-launch.md',
      'stories/saved-the-launch-2.md',
      'stories/saved-the-launch-3.md',
    ]);
  });

  test('goes straight into a folder that was chosen', () => {
    const made = newNote({ kind: story, answers: { title: 'x' }, guide, today: '', here: true });
    assert.ok(made.ok);
    assert.deepEqual(firstPaths(made.value, 2), ['x.md', 'x-2.md']);
  });

  test('is made from the user’s own template when there is one', () => {
    const own = make(
      { title: 'Mine' },
      '---\ntype: story\ntitle: {{title}}\n---\n{{today}} {{cursor}} {{mood}}\n',
    );
    assert.equal(own.text, '---\ntype: story\ntitle: Mine\n---\n2026-11-21  {{mood}}\n');
    assert.deepEqual(own.stops, [own.text.indexOf('  {{mood') + 1]);
  });

  test('is refused without a title', () => {
    for (const answers of [{}, { title: '  \t' }])
      assert.equal(newNote({ kind: story, answers, guide, today: '' }).ok, false);
  });
});

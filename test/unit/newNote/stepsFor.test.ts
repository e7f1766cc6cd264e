import assert from 'node:assert/strict';
import { readGuide } from '../../../src/core/guide/readGuide';
import { story } from '../../../src/core/kinds/story';
import type { Step } from '../../../src/core/newNote/step';
import { stepsFor } from '../../../src/core/newNote/stepsFor';
import { fakeClock } from '../../support/fakeClock';
import { shippedGuide } from '../guide/shippedGuide';

const { guide } = readGuide(shippedGuide());
const known = {
  guide,
  themes: ['night shifts', 'conflict'],
  dossiers: [],
  now: fakeClock().now(),
  zone: 'America/New_York',
};
const [title, questions, themes] = stepsFor(story, known);

function choices(step: Step | undefined, before = {}): readonly string[] {
  assert.ok(step && step.ask === 'many');
  return step.choices(before).map(({ label }) => label);
}

suite('What is asked before a STAR story is made', () => {
  test('a title, the questions it answers, the themes it shows', () => {
    assert.deepEqual([title?.key, questions?.key, themes?.key], ['title', 'questions', 'themes']);
  });

  test('the title must not be blank', () => {
    assert.ok(title?.ask === 'text');
    assert.ok(title.check('   '));
    assert.equal(title.check('😀'), undefined);
  });

  test('the questions are those of the guide', () => {
    assert.deepEqual(
      choices(questions),
      guide.behaviouralQuestions.map(({ text }) => text),
    );
  });

  test('themes of the picked questions come first, then the user’s own, each once', () => {
    const picked = guide.behaviouralQuestions.find(question => question.themes.includes('feedback'));
    assert.ok(picked);
    const offered = choices(themes, { questions: [picked.text] });
    assert.deepEqual(offered.slice(0, picked.themes.length), picked.themes);
    assert.ok(offered.indexOf('night shifts') < offered.indexOf('debugging'));
    assert.equal(new Set(offered).size, offered.length);
  });
});

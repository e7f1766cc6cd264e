import assert from 'node:assert/strict';
import { insertionAt } from '../../../src/core/guide/insertion';
import { readGuide } from '../../../src/core/guide/readGuide';
import { shippedGuide } from './shippedGuide';

suite('What is inserted of the guide', () => {
  const { guide } = readGuide(shippedGuide());

  test('a letter as its text, with its name, from any of its lines', () => {
    for (const { part, line, text, id: letter } of guide.letters)
      for (const below of [0, 2, 4])
        assert.deepEqual(insertionAt(guide, part, line + below), { text, letter });
  });

  test('a question, also from the paragraph below it', () => {
    for (const { text, line } of guide.questionsToAsk)
      for (const below of [0, 1, 2])
        assert.deepEqual(insertionAt(guide, 'questions-to-ask', line + below), { text });
    for (const { text, line } of guide.behaviouralQuestions)
      assert.deepEqual(insertionAt(guide, 'cultural-fit', line), { text });
  });

  test('nothing of advice', () => {
    for (const { part, line, heading } of guide.sections)
      if (!guide.letters.some(one => one.part === part && one.line === line))
        assert.equal(insertionAt(guide, part, line), undefined, heading);
    assert.equal(insertionAt(guide, 'unknown', 3), undefined);
  });
});

import assert from 'node:assert/strict';
import { inEnglish, say } from '../../../src/core/base/message';
import { answersText } from '../../../src/core/asking/answersText';

const steps = [
  { key: 'title', prompt: say('What happened?') },
  { key: 'themes', prompt: say('Which themes?') },
  { key: 'when', prompt: say('When was it?') },
];

suite('Answers that could not be written', () => {
  test('are kept as a text, each below its question', () => {
    assert.equal(
      answersText(steps, { title: 'Moved billing', themes: ['trust', 'scope'], when: '' }, inEnglish),
      'What happened?\n\nMoved billing\n\nWhich themes?\n\ntrust\nscope\n',
    );
  });

  test('are kept just as they were typed', () => {
    const typed = ' *Moved* billing: [a](b) ';
    assert.ok(answersText(steps, { title: typed }, inEnglish).includes(`\n${typed}\n`));
  });

  test('are no text where nothing was answered', () => {
    assert.equal(answersText(steps, { themes: [], when: ' ' }, inEnglish), '');
  });
});

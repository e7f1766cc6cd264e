import assert from 'node:assert/strict';
import { readLetterCall } from '../../../src/core/letters/letterCall';
import { ownLetter } from '../../../src/core/letters/ownLetter';

suite('A letter of one’s own', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['# Follow up\n\nHi [RECRUITER],\n', 'Follow up', 'Hi [RECRUITER],'],
    ['\ufeff# Follow up\r\n\r\nHi,\r\nbye\r\n', 'Follow up', 'Hi,\nbye'],
    ['---\nlang: en\n---\n\nFollow up\n===\nHi', 'Follow up', 'Hi'],
    ['Hi,\n\n# Not its title\n', 'my file', 'Hi,\n\n# Not its title'],
    ['', 'my file', ''],
  ];
  for (const [text, title, body] of cases)
    test(`${JSON.stringify(text)} is called “${title}”`, () =>
      assert.deepEqual(ownLetter('my file.md', text), { title, when: '', text: body }));
});

suite('What is asked of a letter’s command', () => {
  test('is read, and all else passed over', () => {
    assert.deepEqual(readLetterCall({ letter: 'a', note: 'b', untitled: true, more: 1 }), {
      letter: 'a',
      note: 'b',
      untitled: true,
    });
    assert.deepEqual(readLetterCall({ letter: 1, note: {}, untitled: 'yes' }), {});
    for (const argument of [undefined, null, 'x', 3, []]) assert.deepEqual(readLetterCall(argument), {});
  });
});

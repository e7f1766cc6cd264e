import assert from 'node:assert/strict';
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

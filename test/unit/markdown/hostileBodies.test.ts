import assert from 'node:assert/strict';
import { note } from '../../support/builders';
import { hostileBodies } from '../../support/hostileBodies';

suite('A hostile body', () => {
  for (const [name, body, indexed] of hostileBodies) {
    test(`${name}: ${indexed ? 'is read' : 'is not read, and says why'}`, () => {
      const { kind, problems } = note('a.md', `---\ntype: story\ntitle: A\n---\n${body}`);
      assert.equal(kind, 'story');
      assert.equal(problems.length === 0, indexed);
    });
  }
});

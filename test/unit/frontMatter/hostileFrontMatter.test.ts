import assert from 'node:assert/strict';
import fc from 'fast-check';
import { note } from '../../support/builders';
import { firstLines, hostileBlocks, withFirstLine } from '../../support/hostileFrontMatter';
import { runs } from '../../support/runs';

suite('Hostile front matter', () => {
  for (const [name, block] of hostileBlocks)
    test(`${name}: is read or marked, quickly, and as plain data`, () => {
      const { fields, problems } = note('a.md', `---\n${block}\n---\nbody\n`);
      assert.doesNotThrow(() => JSON.stringify(fields));
      assert.ok(JSON.stringify(fields).length < 200_000);
      assert.ok(Array.isArray(problems));
      assert.equal(Object.getPrototypeOf(fields), Object.prototype);
      assert.equal('ran' in globalThis, false);
      assert.equal('polluted' in {}, false);
    });

  test('no first line runs anything, however it is written', () => {
    fc.assert(
      fc.property(firstLines(), line => {
        assert.equal(typeof note('a.md', withFirstLine(line)).title, 'string');
        assert.equal('ran' in globalThis, false);
      }),
      runs(10_000),
    );
  });
});

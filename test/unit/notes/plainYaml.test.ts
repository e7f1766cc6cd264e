import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fieldsOf, readFrontMatter } from '../../../src/core/notes/frontMatter';
import { readPlainYaml } from '../../../src/core/notes/plainYaml';
import { atLeast, runs } from '../../support/runs';
import { yamlBlock } from '../../support/yamlBlock';

suite('The reader of plain front matter', () => {
  test('says the same as the full reader, wherever it answers', () => {
    let answered = 0;
    fc.assert(
      fc.property(yamlBlock, block => {
        const plain = readPlainYaml(block, 1);
        if (!plain) return;
        answered++;
        // A list in a map is not plain: behind it the whole block goes to the full reader.
        const full = readFrontMatter(`---\n${block}\nzz_last: {a: b}\n---\n`);
        assert.equal(full.state, 'read');
        assert.deepEqual(full.problems, []);
        const fields = fieldsOf(full.entries.slice(0, -1));
        assert.deepEqual(fieldsOf(plain), fields);
        assert.deepEqual(
          plain.map(({ key, line, keyStart, keyEnd, valueLine, valueStart }) => [
            key,
            line,
            keyStart,
            keyEnd,
            valueLine,
            valueStart,
          ]),
          full.entries
            .slice(0, -1)
            .map(({ key, line, keyStart, keyEnd, valueLine, valueStart }) => [
              key,
              line,
              keyStart,
              keyEnd,
              valueLine,
              valueStart,
            ]),
        );
      }),
      runs(3000),
    );
    assert.ok(answered >= atLeast(300), `only ${answered} blocks were plain`);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

suite('The rules of the house', () => {
  test('keep every door closed, by whatever name it is gone through', async function () {
    this.timeout(60_000);
    const text = readFileSync('test/fixtures/lint/closedDoors.txt', 'utf8');
    // As if it stood among the features.
    const [result] = await new ESLint().lintText(text, { filePath: 'src/features/privacy/index.ts' });
    const missed = text.split('\n').filter((line, at) => {
      const rule = / \/\/ ([\w/-]+)$/.exec(line)?.[1];
      return (
        rule !== undefined &&
        result?.messages.some(found => found.line === at + 1 && found.ruleId === rule) !== true
      );
    });
    assert.deepEqual(missed, []);
  });
});

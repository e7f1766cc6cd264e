import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

interface Seen {
  /** Lines that the rule at their end has not refused. */
  readonly missed: readonly string[];
  /** Lines that one of these rules has refused, and whose end does not say so. */
  readonly wronged: readonly string[];
}

/** Lints a fixture as if it stood in a file of the product. */
async function lint(fixture: string, filePath: string, rules: RegExp): Promise<Seen> {
  const text = readFileSync(`test/fixtures/lint/${fixture}.txt`, 'utf8');
  const [result] = await new ESLint().lintText(text, { filePath });
  const seen = text.split('\n').map((line, at) => {
    const wanted = / \/\/ ([\w/-]+)$/.exec(line)?.[1];
    const found = result?.messages.filter(found => found.line === at + 1).map(({ ruleId }) => ruleId ?? '');
    return { line, wanted, found: found ?? [] };
  });
  const linesOf = (some: typeof seen) => some.map(({ line }) => line);
  return {
    missed: linesOf(seen.filter(({ wanted, found }) => wanted !== undefined && !found.includes(wanted))),
    wronged: linesOf(seen.filter(({ wanted, found }) => found.some(id => id !== wanted && rules.test(id)))),
  };
}

suite('The rules of the house', () => {
  test('keep every door closed, by whatever name it is gone through', async function () {
    this.timeout(60_000);
    const { missed } = await lint('closedDoors', 'src/features/privacy/index.ts', /^$/);
    assert.deepEqual(missed, []);
  });

  test('let nothing wait for a message, also where messages are shown', async function () {
    this.timeout(60_000);
    const seen = await lint('messages', 'src/platform/shown/tell.ts', /^house\//);
    assert.deepEqual(seen, { missed: [], wronged: [] });
  });

  test('let nobody be asked anything, or wait for what is told, while a file is locked', async function () {
    this.timeout(60_000);
    const seen = await lint('locked', 'src/platform/writing/recover.ts', /^house\//);
    assert.deepEqual(seen, { missed: [], wronged: [] });
  });
});

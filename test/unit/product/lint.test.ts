import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
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

/** What is too long in a text, as if it stood in this file. */
async function tooLong(text: string, filePath: string): Promise<readonly (string | null)[]> {
  const [result] = await new ESLint({ ruleFilter: isOfLength }).lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const isOfLength = ({ ruleId }: { readonly ruleId: string }): boolean => ruleId.startsWith('max-lines');

interface Allowance {
  readonly file: string;
  readonly lines?: number;
  readonly functions?: number;
}

/** The rules of imports that files would break, each given by its path and what it imports. */
function brokenImports(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    const config = JSON.stringify({ files: Object.keys(files).map(path => path.replace('src/', '')) });
    for (const [path, text] of Object.entries({ 'src/tsconfig.json': config, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const args = [tool, '--config', resolve('.dependency-cruiser.mjs'), '--output-type', 'json', 'src'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    // The tool's own report.
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: readonly { readonly rule: { readonly name: string } }[] };
    };
    return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
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

  test('let no test ask for a second try, whichever way', async function () {
    this.timeout(60_000);
    const seen = await lint('triedTwice', 'test/unit/base/slug.test.ts', /^no-restricted-syntax$/);
    assert.deepEqual(seen, { missed: [], wronged: [] });
  });

  const statements = (count: number) => 'f();\n'.repeat(count);
  const oneInFunction = `() => {\n${statements(59)}};`;
  const long: readonly (readonly [what: string, filePath: string, text: string, rule: string])[] = [
    ['a file of the product', 'src/core/base/slug.ts', statements(301), 'max-lines'],
    ['a file of tests', 'test/unit/base/slug.test.ts', statements(401), 'max-lines'],
    ['a function', 'src/core/base/slug.ts', oneInFunction, 'max-lines-per-function'],
    ['a function that serves tests', 'test/support/runs.ts', oneInFunction, 'max-lines-per-function'],
  ];
  for (const [what, filePath, text, rule] of long) {
    test(`let nothing grow too long: ${what}`, async () => {
      assert.deepEqual(await tooLong(text, filePath), [rule]);
      assert.deepEqual(await tooLong(text.replace('f();', '// A comment is no line.'), filePath), []);
    });
  }

  test('let nothing be longer than it is: what has grown shorter loses its allowance', async function () {
    this.timeout(60_000);
    const file = pathToFileURL(resolve('test/support/lint/lengths.mjs')).href;
    const { allowances } = (await import(file)) as { readonly allowances: readonly Allowance[] }; // Ours.
    const less = (max: number): ['error', object] => [
      'error',
      { max: max - 1, skipBlankLines: true, skipComments: true },
    ];
    const eslint = new ESLint({
      ruleFilter: isOfLength,
      passOnNoPatterns: true,
      overrideConfig: allowances.map(({ file, lines, functions }) => ({
        files: [file],
        rules: {
          ...(lines !== undefined && { 'max-lines': less(lines) }),
          ...(functions !== undefined && { 'max-lines-per-function': less(functions) }),
        },
      })),
    });
    const results = await eslint.lintFiles(allowances.map(({ file }) => file));
    const needless = results.filter(({ messages }) => messages.length === 0).map(({ filePath }) => filePath);
    assert.deepEqual(needless, []);
  });

  test('keep folders on floors: two that need each other are one', () => {
    const up = { 'src/core/base/a.ts': "import { b } from '../time/b';\nexport const a = b;\n" };
    const top = { 'src/core/time/b.ts': 'export const b = 1;\n' };
    assert.deepEqual(brokenImports({ ...up, ...top }), []);
    const down = { 'src/core/time/c.ts': "import { d } from '../base/d';\nexport const c = d;\n" };
    const bottom = { 'src/core/base/d.ts': 'export const d = 1;\n' };
    assert.deepEqual(brokenImports({ ...up, ...top, ...down, ...bottom }), ['floors']);
  });

  test('keep the core pure, and features apart', () => {
    const other = { 'src/features/b/b.ts': 'export const b = 1;\n' };
    const inCore = { 'src/core/a.ts': "import { b } from '../features/b/b';\nexport const a = b;\n" };
    const beside = { 'src/features/a/a.ts': "import { b } from '../b/b';\nexport const a = b;\n" };
    assert.deepEqual(brokenImports({ ...other, ...inCore }), [
      'core-is-pure',
      'only-the-root-imports-features',
    ]);
    assert.deepEqual(brokenImports({ ...other, ...beside }), ['features-apart']);
  });
});

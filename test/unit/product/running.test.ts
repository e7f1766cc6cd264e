import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLeftovers } from '../../support/leftovers';
import { tellOutcomes } from '../../support/outcome';
import { createStopwatch } from '../../support/stopwatch';

type Graph = Readonly<Record<string, { readonly imports: readonly { readonly path: string }[] }>>;
type NearestFirst = (graph: Graph, changed: readonly string[], files: readonly string[]) => string[][];

const importing = (...paths: readonly string[]) => ({ imports: paths.map(path => ({ path })) });

suite('Running tests', () => {
  test('after a change begins with the test files that stand nearest, and leaves out what it does not reach', async () => {
    const file = pathToFileURL(resolve('build/watchUnit.mjs')).href;
    const { nearestFirst } = (await import(file)) as { readonly nearestFirst: NearestFirst }; // Ours.
    const graph = {
      'day.test.ts': importing('day.ts'),
      'note.test.ts': importing('note.ts'),
      'far.test.ts': importing('index.ts', 'day.test.ts'),
      'money.test.ts': importing('money.ts'),
      'index.ts': importing('note.ts', 'money.ts'),
      'note.ts': importing('day.ts'),
      'day.ts': importing('index.ts'),
    };
    const files = Object.keys(graph).filter(name => name.endsWith('.test.ts'));
    const after = (...changed: readonly string[]) => nearestFirst(graph, changed, files);
    assert.deepEqual(after('day.ts'), [['day.test.ts'], ['far.test.ts', 'note.test.ts']]);
    assert.deepEqual(after('money.ts'), [['money.test.ts'], ['far.test.ts', 'day.test.ts', 'note.test.ts']]);
    assert.deepEqual(after('far.test.ts'), [['far.test.ts']]);
    assert.deepEqual(after('nobody.ts'), []);
  });

  test('closes what a test leaves open, and tells of that alone', async () => {
    const done: string[] = [];
    const leftovers = createLeftovers(line => done.push(line.trim()));
    const open = (name: string) =>
      leftovers.add(
        () => Promise.resolve(void done.push(`closed ${name}`)),
        () => Promise.resolve(name),
      );
    const close = open('one');
    await close();
    open('another');
    await leftovers.closeAll();
    assert.deepEqual(done, ['closed one', 'Left open: another', 'closed another']);
    open('a third');
    await leftovers.closeAll();
    assert.deepEqual(done.slice(3), ['Left open: a third', 'closed a third']);
  });

  test('tells what failed and, where all of it was long, what took longest', () => {
    const outcome = (milliseconds: number) => ({
      passed: 1,
      secondTries: ['c'],
      failures: [{ title: 'b', error: new Error('It broke') }],
      tests: [
        { title: 'a', milliseconds: 1 },
        { title: 'b', milliseconds },
      ],
    });
    const told = (milliseconds: number) => {
      const lines: string[] = [];
      const report = tellOutcomes('unit', [outcome(milliseconds)], line => lines.push(line));
      assert.deepEqual(report, { passed: 1, failed: 1 });
      return lines.join('\n');
    };
    assert.match(told(10), /needed a second try: c/);
    assert.match(told(10), /1\) b\n {3}Error: It broke/);
    assert.doesNotMatch(told(10), /slowest/);
    assert.match(told(30_000), /slowest of 30\.0 s:\n {3}30\.0 s {2}b\n {4}0\.0 s {2}a/);
  });

  test('is measured by kinds, also what fails', async () => {
    const stopwatch = createStopwatch();
    assert.equal(await stopwatch.time('opening', () => Promise.resolve('open')), 'open');
    await assert.rejects(stopwatch.time('opening', () => Promise.reject(new Error('It did not'))));
    assert.match(stopwatch.lines().join(), /^2 × opening: \d+\.\d s at the median, .* in all$/);
  });
});

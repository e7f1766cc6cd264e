import assert from 'node:assert/strict';
import type { Wish } from '../../src/platform/files/diskWork';
import { DiskThread } from '../../src/platform/files/diskThread';
import { nodeHost, type NodeWorker } from '../../src/platform/host/nodeHost';
import { emptyWorkspace, workspaceUri, writeFile } from './support';

suite('The thread that looks at the disk', () => {
  setup(emptyWorkspace);
  suiteTeardown(emptyWorkspace);

  /** A thread of its own, and every worker that it has begun. */
  function begun() {
    const node = nodeHost();
    if (!node) return undefined;
    const workers: NodeWorker[] = [];
    const thread = new DiskThread({
      startWorker(code) {
        const worker = node.startWorker(code);
        workers.push(worker);
        return worker;
      },
    });
    return { thread, workers };
  }

  const pathOf = (number: number) => workspaceUri(`notes/${number}.md`).fsPath;
  const textOf = (number: number) => `${number}: `.padEnd(1 + number * 17, 'é');

  async function read(thread: DiskThread, number: number): Promise<string> {
    const wish: Wish = ['read', pathOf(number), 1_000_000];
    const { answer, bytes } = await thread.ask(wish);
    return 'length' in answer ? new TextDecoder().decode(bytes) : JSON.stringify(answer);
  }

  test('gives each who asks their own file, however many ask at once', async function () {
    const own = begun();
    if (!own) return this.skip();
    const numbers = Array.from({ length: 150 }, (_, number) => number);
    for (const number of numbers) await writeFile(`notes/${number}.md`, textOf(number));
    const some = await Promise.all(numbers.map(number => read(own.thread, number)));
    assert.deepEqual(some, numbers.map(textOf));
    // More than is sent together.
    const large = 'x'.repeat(400_000);
    for (const number of [0, 1, 2, 3, 4]) await writeFile(`notes/${number}.md`, `${number}${large}`);
    const all = await Promise.all([0, 900, 1, 2, 3, 4].map(number => read(own.thread, number)));
    assert.match(all[1] ?? '', /ENOENT/);
    assert.deepEqual(
      all.map(text => text.length),
      [400_001, all[1]?.length, 400_001, 400_001, 400_001, 400_001],
    );
    await own.workers[0]?.terminate();
  });

  test('is another one when it has come to an end, and who waited is told', async function () {
    const own = begun();
    if (!own) return this.skip();
    await writeFile('notes/7.md', textOf(7));
    assert.equal(await read(own.thread, 7), textOf(7));
    const ended = own.workers[0]?.terminate();
    const waiting = read(own.thread, 7);
    await assert.rejects(waiting, /has stopped/);
    await ended;
    assert.equal(await read(own.thread, 7), textOf(7));
    assert.equal(own.workers.length, 2);
    await own.workers[1]?.terminate();
  });
});

import { execFileSync } from 'node:child_process';
import {
  chmod,
  chown,
  link,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  statfs,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { Told } from './asked';
import { startWorker, type Worker } from './process';

export interface Outcome {
  readonly tried: number;
  readonly failures: readonly string[];
  /** What was measured beside it. */
  readonly measured?: string;
  /** Why it could not be tried here; then it counts as nothing. */
  readonly skipped?: string;
}

export interface Row {
  readonly id: string;
  readonly what: string;
  /** How often, in full. */
  readonly count: number;
  run(place: Place, count: number): Promise<Outcome>;
}

interface Place {
  readonly folder: string;
  readonly storage: string;
}

const boxes = '\ufeff---\r\ntype: company\r\n---\r\n\r\n- [ ] one\r\n- [ ] two\r\n- [ ] three\r\n';
const ticked = (text: string, box: string) => text.replace(`[ ] ${box}`, `[x] ${box}`);
export const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** Numbers that are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let at = seed;
  return below => (at = (at * 48_271) % 2_147_483_647) % below;
}

export async function withWorkers<T>(
  count: number,
  storage: string,
  run: (workers: readonly Worker[]) => Promise<T>,
): Promise<T> {
  const workers = await Promise.all(Array.from({ length: count }, () => startWorker(storage)));
  try {
    return await run(workers);
  } finally {
    await Promise.all(workers.map(worker => worker.kill()));
  }
}

/** What no write may leave behind. */
async function leftovers({ folder, storage }: Place): Promise<readonly string[]> {
  const names = async (path: string) => readdir(path).catch(() => []);
  return [
    ...(await names(folder)).filter(name => name.endsWith('.tmp')),
    ...(await names(join(storage, 'journal'))),
    ...(await names(join(storage, 'locks'))),
  ];
}

export async function each(
  count: number,
  attempt: (at: number) => Promise<string | undefined>,
): Promise<Outcome> {
  const failures: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const failure = await attempt(at);
    if (failure !== undefined) failures.push(failure);
  }
  return { tried: count, failures };
}

const untouched: Row = {
  id: 'R05',
  what: 'an edit that decides to change nothing leaves bytes and time as they were',
  count: 1000,
  run: ({ folder, storage }, count) =>
    withWorkers(1, storage, async ([worker]) => {
      const path = join(folder, 'noop.md');
      await writeFile(path, boxes);
      const before = await stat(path);
      return each(count, async () => {
        await worker?.ask({ do: 'replace', path, from: 'not there', to: 'x' });
        const { mtimeMs, ino } = await stat(path);
        const same = mtimeMs === before.mtimeMs && ino === before.ino;
        return same && (await readFile(path, 'utf8')) === boxes ? undefined : 'touched';
      });
    }),
};

const odd: readonly (readonly [what: string, bytes: Buffer])[] = [
  ['Latin-1', Buffer.from([0x63, 0xe9, 0x0a, 0x5b, 0x20, 0x5d, 0x0a])],
  ['UTF-16', Buffer.from('\ufeff- [ ] one\n', 'utf16le')],
  ['NUL', Buffer.from('- [ ] one\0\n')],
  ['lone CR', Buffer.from('- [ ] one\r- two\r')],
  ['mixed line ends', Buffer.from('- [ ] one\r\n- two\n')],
  ['byte-order mark', Buffer.from('\ufeff- [ ] one\n')],
  ['two byte-order marks', Buffer.from('\ufeff\ufeff- [ ] one\n')],
  ['U+2028', Buffer.from('a\u2028b\n- [ ] one\n')],
  ['no line end at the end', Buffer.from('- [ ] one')],
  ['a lone surrogate', Buffer.from([0xed, 0xa0, 0x80, 0x0a, 0x5b, 0x20, 0x5d])],
  ['overlong bytes', Buffer.from([0xc0, 0xaf, 0x0a, 0x5b, 0x20, 0x5d])],
  ['two megabytes and one byte', Buffer.concat([Buffer.from('[ ] one'), Buffer.alloc(2 ** 21 - 6, 97)])],
];

const bytes: Row = {
  id: 'R09',
  what: 'odd bytes: only the declared bytes change, or the edit is refused',
  count: 60,
  run: ({ folder, storage }, count) =>
    withWorkers(1, storage, ([worker]) =>
      each(count, async at => {
        const [what, before] = odd[at % odd.length] ?? ['', Buffer.alloc(0)];
        const path = join(folder, 'odd.md');
        await writeFile(path, before);
        const told = await worker?.ask({ do: 'replace', path, from: '[ ]', to: '[x]' });
        const after = await readFile(path);
        const place = before.indexOf('[ ]');
        const expected = Buffer.concat([
          before.subarray(0, place),
          Buffer.from('[x]'),
          before.subarray(place + 3),
        ]);
        const isRight = told?.ok === true ? after.equals(expected) : after.equals(before);
        return isRight ? undefined : what;
      }),
    ),
};

const killed: Row = {
  id: 'R10',
  what: 'kill -9 in the middle of changing a closed file, then a start',
  count: 300,
  async run(place, count) {
    const { folder, storage } = place;
    const random = numbers(11);
    const path = join(folder, 'killed.md');
    return each(count, async () => {
      await writeFile(path, boxes);
      const worker = await startWorker(storage);
      void worker.ask({ do: 'go on', path });
      await wait(random(60));
      await worker.kill();
      const cut = await readFile(path, 'utf8');
      const next = await startWorker(storage);
      await next.ask({ do: 'recover', path });
      // The lock of the killed one must not be in the way either.
      const told = await next.ask({ do: 'append', path, text: 'x' });
      await next.kill();
      const text = await readFile(path, 'utf8');
      // However many boxes it came to: all else is as it was.
      const isWhole = (found: string) => found.replaceAll('[x]', '[ ]') === boxes;
      if (!isWhole(cut)) return `torn: ${JSON.stringify(cut)}`;
      if (!told.ok || !isWhole(text.slice(0, -1))) return told.said;
      const left = await leftovers(place);
      return left.length === 0 ? undefined : `left: ${left.join(', ')}`;
    });
  },
};

const full: Row = {
  id: 'R12',
  what: 'a full disk (tmpfs of 1 MB), with 0 to 100 KB free, storage on it and elsewhere',
  count: 30,
  async run({ folder, storage }, count) {
    const disk = join(folder, 'full');
    await mkdir(disk);
    if (!tryTo('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk))
      return { tried: 0, failures: [], skipped: 'no right to mount' };
    try {
      const long = `${boxes}${'x'.repeat(120_000)}\r\n`;
      return await each(count, async at => {
        for (const name of await readdir(disk)) await rm(join(disk, name), { recursive: true });
        const path = join(disk, 'a.md');
        await writeFile(path, long);
        const own = at % 2 === 0 ? storage : join(disk, 'storage');
        const worker = await startWorker(own);
        const free = [0, 4096, 8192, 65_536, 102_400][at % 5] ?? 0;
        const { bavail, bsize } = await statfs(disk);
        await writeFile(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - free))).catch(
          () => undefined,
        );
        const told = await worker.ask({ do: 'replace', path, from: '[ ] one', to: '[x] one' });
        await worker.kill();
        const text = await readFile(path, 'utf8');
        if (told.ok) return text === ticked(long, 'one') ? undefined : 'acknowledged and not there';
        if (text !== long) return `changed: ${text.length} of ${long.length}`;
        return /disk is full/.test(told.said) ? undefined : told.said;
      });
    } finally {
      tryTo('umount', '-l', disk);
    }
  },
};

const readOnly: Row = {
  id: 'R13',
  what: 'read-only: a mount, and a file and a folder for one who is not root',
  count: 10,
  async run({ folder, storage }, count) {
    if (process.getuid?.() !== 0) return { tried: 0, failures: [], skipped: 'no right to mount' };
    const place = join(folder, 'read-only');
    await mkdir(place);
    const path = join(place, 'a.md');
    await writeFile(path, boxes);
    const nobody = 65_534;
    const own = join(folder, 'storage-of-nobody');
    await mkdir(own);
    await chown(own, nobody, nobody);
    await chmod(folder, 0o755);
    return each(count, async at => {
      const isMount = at % 3 === 0;
      if (isMount) {
        tryTo('mount', '--bind', place, place);
        tryTo('mount', '-o', 'remount,ro,bind', place);
      }
      try {
        await chmod(path, at % 3 === 1 ? 0o444 : 0o644).catch(() => undefined);
        const worker = await startWorker(isMount ? storage : own, isMount ? undefined : nobody);
        const told = await worker.ask({ do: 'replace', path, from: '[ ] one', to: '[x] one' });
        await worker.kill();
        if (told.said === 'killed') return 'the process did not live';
        return !told.ok && (await readFile(path, 'utf8')) === boxes ? undefined : 'written';
      } finally {
        if (isMount) tryTo('umount', '-l', place);
      }
    });
  },
};

const together: Row = {
  id: 'R14',
  what: 'four processes change one file at once: every change that was acknowledged is in it',
  count: 1000,
  run: (place, count) =>
    withWorkers(4, place.storage, async workers => {
      const path = join(place.folder, 'together.md');
      await writeFile(path, 'start\n');
      const told = await Promise.all(
        workers.map(async (worker, which) => {
          const own: (readonly [string, Told])[] = [];
          for (let at = 0; at < count / workers.length; at += 1) {
            const text = `${which}-${at}\n`;
            own.push([text, await worker.ask({ do: 'append', path, text })]);
          }
          return own;
        }),
      );
      const lines = new Set((await readFile(path, 'utf8')).split(/(?<=\n)/));
      const all = told.flat();
      const lost = all.filter(([text, { ok }]) => ok && !lines.has(text));
      const refused = all.filter(([, { ok }]) => !ok);
      return {
        tried: all.length,
        failures: [
          ...lost.map(([text]) => `lost ${text}`),
          ...refused.map(([text, { said }]) => `refused ${text}: ${said}`),
          ...(await leftovers(place)),
        ],
      };
    }),
};

const sameName: Row = {
  id: 'R14',
  what: 'two processes make a file of the same name: each has its own, whole',
  count: 200,
  run: ({ folder, storage }, count) =>
    withWorkers(2, storage, workers =>
      each(count, async at => {
        const target = join(folder, `race-${at}`);
        const texts = ['from the first\n', 'from the second\n'];
        const made = await Promise.all(
          workers.map((worker, which) =>
            worker.ask({ do: 'create', path: target, text: texts[which] ?? '' }),
          ),
        );
        if (made[0]?.said === made[1]?.said) return 'both made one file';
        for (const [which, { said }] of made.entries())
          if ((await readFile(said, 'utf8').catch(() => said)) !== texts[which]) return said;
        return (await readdir(target)).length === 2 ? undefined : 'something is left';
      }),
    ),
};

const others: Row = {
  id: 'R15',
  what: 'another program writes the file whole, 0 to 30 ms before or after an edit of ours begins',
  // In a third of them theirs comes last, which proves nothing: 500 are left.
  count: 750,
  run: ({ folder, storage }, count) =>
    withWorkers(1, storage, async ([worker]) => {
      const random = numbers(5);
      const path = join(folder, 'others.md');
      let unreachable = 0;
      const outcome = await each(count, async at => {
        await writeFile(path, boxes);
        const theirs = async () => {
          await wait(random(30));
          // As git and programs that synchronise do: they read nothing of ours.
          await writeFile(join(folder, 'theirs'), ticked(boxes, 'three'));
          await rename(join(folder, 'theirs'), path);
        };
        const ours = async () => {
          await wait(random(30));
          return worker?.ask({ do: 'replace', path, from: '[ ] one', to: '[x] one' });
        };
        const [told] = await Promise.all([ours(), theirs()]);
        const text = await readFile(path, 'utf8');
        // Theirs came last and holds only theirs: no program of ours can do anything about that.
        if (text === ticked(boxes, 'three')) {
          unreachable += 1;
          return undefined;
        }
        const both = ticked(ticked(boxes, 'three'), 'one');
        return told?.ok === true && text === both ? undefined : `trial ${at}: ${JSON.stringify(text)}`;
      });
      return { tried: count - unreachable, failures: outcome.failures };
    }),
};

const gone: Row = {
  id: 'R17',
  what: 'a file that was deleted or moved is not made again',
  count: 100,
  run: ({ folder, storage }, count) =>
    withWorkers(1, storage, ([worker]) =>
      each(count, async at => {
        const path = join(folder, 'gone.md');
        await writeFile(path, boxes);
        await (at % 2 === 0 ? unlink(path) : rename(path, join(folder, 'elsewhere.md')));
        const told = await worker?.ask({ do: 'replace', path, from: '[ ] one', to: '[x] one' });
        const back = await stat(path).then(
          () => true,
          () => false,
        );
        return told?.ok === false && !back ? undefined : 'it came back';
      }),
    ),
};

const kept: Row = {
  id: 'N1',
  what: 'mode and symbolic link are kept; a file with two names is not replaced',
  count: 100,
  run: ({ folder, storage }, count) =>
    withWorkers(1, storage, ([worker]) =>
      each(count, async at => {
        const path = join(folder, `mode-${at}.md`);
        const other = join(folder, `other-${at}.md`);
        await writeFile(path, boxes);
        const mode = [0o600, 0o640, 0o664, 0o755][at % 4] ?? 0;
        await chmod(path, mode);
        if (at % 5 === 0) {
          await link(path, other);
          await worker?.ask({ do: 'replace', path, from: '[ ] one', to: '[x] one' });
          const [one, two] = [await stat(path), await stat(other)];
          return one.ino === two.ino ? undefined : 'the two names came apart';
        }
        await symlink(path, other);
        const told = await worker?.ask({ do: 'replace', path: other, from: '[ ] one', to: '[x] one' });
        const text = await readFile(path, 'utf8');
        const isRight = told?.ok === true && text === ticked(boxes, 'one');
        return isRight && ((await stat(path)).mode & 0o777) === mode ? undefined : 'not kept';
      }),
    ),
};

export const rows: readonly Row[] = [
  untouched,
  bytes,
  killed,
  full,
  readOnly,
  together,
  sameName,
  others,
  gone,
  kept,
];

function tryTo(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

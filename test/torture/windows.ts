import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../support/repositoryRoot';
import type { Outcome, Row } from './rows';

interface InWindows {
  readonly id: string;
  readonly what: string;
  readonly tool: 'testE2e' | 'testHost';
  readonly grep: string;
  /** What the environment multiplies by, or for how many minutes it goes on. */
  readonly count: number;
  readonly variable: 'TRIALS' | 'SOAK_MINUTES';
  /** How often it was tried then. */
  readonly tried: (count: number, printed: string) => number;
}

/** Rows that need real VS Code windows: `npm test` has the same tests, and tries each a few times. */
const inWindows: readonly InWindows[] = [
  {
    id: 'R11',
    what: 'hosts and VS Code killed with kill -9, pages reloaded, in the middle of a write and while notes are read',
    tool: 'testE2e',
    grep: 'when a window ends',
    count: 50,
    variable: 'TRIALS',
    tried: count => 4 * count,
  },
  {
    id: 'R14, R15',
    what: 'two windows, and another program, change one note, closed and open, and make one note',
    tool: 'testE2e',
    grep: 'by two windows',
    count: 10,
    variable: 'TRIALS',
    tried: count => 36 * count,
  },
  {
    id: 'R18, R19',
    what: 'git switches among 10,000 notes, folders that move, nothing watched: the index is what the disk has',
    tool: 'testHost',
    grep: 'no watcher tells of one by one',
    count: 170,
    variable: 'TRIALS',
    tried: () => 27,
  },
  {
    id: 'R32',
    what: 'work in two windows that are reloaded and killed, for minutes: each acknowledged line is in the note',
    tool: 'testE2e',
    grep: 'minutes of work',
    count: 10,
    variable: 'SOAK_MINUTES',
    tried: (_, printed) => Number(/"acknowledged":(\d+)/.exec(printed)?.[1] ?? 0),
  },
];

export const windowRows: readonly Row[] = inWindows.map(row => ({
  id: row.id,
  what: row.what,
  count: row.count,
  run: (_, count) => Promise.resolve(runWindows(row, count)),
}));

function runWindows({ tool, grep, variable, tried }: InWindows, count: number): Outcome {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(repositoryRoot, 'out', 'support', `${tool}.js`), '--grep', grep],
    { encoding: 'utf8', env: { ...process.env, [variable]: String(count) } },
  );
  const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(stdout) ?? [];
  if (passed === undefined)
    return { tried: 0, failures: [], skipped: stderr.trim().split('\n').at(-1) ?? 'nothing was run' };
  // A second try is for `npm test`: here the first one counts.
  const again = stdout.match(/↻/g)?.length ?? 0;
  return {
    tried: tried(count, stdout),
    failures: Array<string>(Number(failed) + again).fill(stdout.trim().split('\n').slice(-20).join('\n')),
  };
}

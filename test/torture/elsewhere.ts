import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/repositoryRoot';
import type { Outcome, Row } from './rows';

/** Rows that are properties of the unit tests, tried many more times than `npm test` does. */
const properties: readonly (readonly [id: string, what: string, grep: string, times: number])[] = [
  ['R01, R06', 'front matter of any shape is read as plain data, and runs nothing', '[Ff]ront matter', 10],
  ['R02', 'a field is set in its own bytes; all others stay', 'field', 10],
  [
    'R03, R04',
    'boxes are ticked, sections and lists grow, and nothing else changes',
    'section|task|tick|list',
    10,
  ],
  ['R07', 'hostile bodies are read in time or marked', 'hostile', 1],
  ['R26', 'any query is answered', 'query', 5],
  ['S2', 'a redacted copy holds no name and no figure', 'redacted', 10],
];

export const elsewhere: readonly Row[] = properties.map(([id, what, grep, times]) => ({
  id,
  what,
  count: times,
  run: ({ folder }, count) => Promise.resolve(runUnit(grep, count, join(folder, 'count'))),
}));

function runUnit(grep: string, times: number, file: string): Outcome {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(repositoryRoot, 'out', 'support', 'testUnit.js'), '--grep', grep],
    { encoding: 'utf8', env: { ...process.env, FC_RUNS: String(times), RUNS_FILE: file } },
  );
  const passed = Number(/(\d+) passed/.exec(stdout)?.[1] ?? 0);
  // Tests without a property count as one case each.
  const tried = existsSync(file) ? Number(readFileSync(file, 'utf8')) : passed;
  const failed = Number(/(\d+) failed/.exec(stdout)?.[1] ?? 1);
  return {
    tried,
    failures: status === 0 ? [] : Array<string>(Math.max(1, failed)).fill('see the unit tests'),
  };
}

/** What part of the list of faults no test tries, and why. */
export const notTried: readonly (readonly [row: string, why: string])[] = [
  [
    'R08',
    'files above 2 MB are refused (tested); memory and time with 50,000 notes are measured by `npm run bench`, not here',
  ],
  ['R11', 'a killed browser; hosts, the server and pages are ended'],
  [
    'R12',
    'a full disk under a file that stands in an editor is injected through the seam of the host tests, not real',
  ],
  ['R13', 'an editor that was set read-only for the session only: VS Code tells no extension of that'],
  ['R18, R19', 'an overflow of the watcher of the system, and watchers of remote or network drives'],
  ['R20–R23', 'clocks, zones and reminders belong to the tests of deadlines'],
  ['R25, R29', 'the search view’s own tests and its axe run'],
  ['R32', 'eight hours of use: `--scale 48 --grep R32` would be that'],
];

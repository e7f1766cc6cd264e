import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { repositoryRoot } from '../support/repositoryRoot';
import { runCommand } from '../support/runCommand';
import type { Stops } from '../support/stops';
import type { Outcome, Row } from './rows';

interface Property {
  readonly id: string;
  readonly what: string;
  /** The tests, by the beginnings of their whole names. */
  readonly tests: readonly string[];
  /** How many times as often as `npm test` does. */
  readonly times: number;
}

/** Rows that are properties of the unit tests, tried many more times than `npm test` does. */
const properties: readonly Property[] = [
  {
    id: 'R01',
    what: 'front matter of any shape is read as plain data, and never throws',
    tests: ['Front matter never throws', 'Front matter what is split', 'The reader of plain front matter'],
    times: 34,
  },
  {
    id: 'R02',
    what: 'a field or a list is set or removed in its own bytes; all others stay',
    tests: ['Setting a field changes', 'Removing a field removes its lines', 'Setting a list changes'],
    times: 29,
  },
  {
    id: 'R03',
    what: 'a box is ticked by one character, on which another parser agrees, and unticked',
    tests: ['Setting a task changes one'],
    times: 190,
  },
  {
    id: 'R03',
    what: 'what a heading and a task is, another parser says too',
    tests: ['The scanner of headings and tasks agrees', 'The outline of a note is what mdast'],
    times: 13,
  },
  {
    id: 'R04',
    what: 'sections, tasks and logs grow, and nothing else changes',
    tests: [
      'Adding to a section only',
      'Noting below a task only',
      'Inserting a section only',
      'Adding tasks in groups only',
      'Adding to any log',
    ],
    times: 21,
  },
  {
    id: 'R06',
    what: 'no first line of a note runs anything',
    tests: ['Hostile front matter no first line', 'Front matter runs nothing'],
    times: 2,
  },
  {
    id: 'R07',
    what: 'bombs and hostile bodies are read in time or marked',
    tests: ['A hostile body', 'Hostile front matter .*is read or marked', 'Front matter does not hang'],
    times: 1,
  },
  {
    id: 'R20',
    what: 'clocks that jump by hours, days and years, machines that sleep, journeys: each reminder once, within a minute, not early',
    tests: ['Clocks that jump'],
    times: 5,
  },
  {
    id: 'R21',
    what: 'deadlines at all changes of the clocks of all zones from 2020 to 2035 are when luxon has them, and the countdown to them never grows',
    tests: ['Every zone from 2020 to 2035'],
    times: 1,
  },
  {
    id: 'R22',
    what: 'so many working days later is a working day, with as many between (Monday to Friday; no holidays are known, and none are subtracted)',
    tests: ['Working days'],
    times: 20,
  },
  {
    id: 'R24',
    what: 'hostile texts are only words in a label, and the name and the fields of a note',
    tests: ['A hostile text'],
    times: 10,
  },
  {
    id: 'R25',
    what: 'forged and oversized messages to and from the pages are what they say, or nothing',
    tests: ['The messages of .* are what they say'],
    times: 3,
  },
  {
    id: 'R26',
    what: 'hostile queries (10,000 signs, emoji, signs of expressions, broken text) are answered, and never throw',
    tests: ['A hostile query'],
    times: 25,
  },
  {
    id: 'S2',
    what: 'a redacted copy of a whole note, as people write them, says none of its names, addresses and amounts, and all else; nobody tells which the names are',
    tests: ['A redacted copy of any note'],
    times: 20,
  },
];

export const elsewhere = (stops: Stops): readonly Row[] =>
  properties.map(({ id, what, tests, times }) => ({
    id,
    what,
    count: times,
    run: ({ folder }, count) => runUnit(stops, `^(?:${tests.join('|')})`, count, join(folder, 'count')),
  }));

async function runUnit(stops: Stops, grep: string, times: number, file: string): Promise<Outcome> {
  const { code, output } = await runCommand(
    stops,
    process.execPath,
    [join(repositoryRoot, 'out', 'support', 'testUnit.js'), '--grep', grep],
    { env: { ...process.env, FC_RUNS: String(times), RUNS_FILE: file }, timeoutSeconds: 6 * 3600 },
  );
  const passed = Number(/(\d+) passed/.exec(output)?.[1] ?? 0);
  const counted = await readFile(file, 'utf8').catch(() => undefined);
  // Tests without a property count as one case each.
  const tried = counted === undefined ? passed : Number(counted);
  // The seed with which it failed is in it.
  const failures = code === 0 ? [] : [output.slice(-4000)];
  return { tried, failures };
}

/** What part of the list of faults no test tries, and why. */
export const notTried: readonly (readonly [row: string, why: string])[] = [
  ['R08', '50,000 notes here; `npm run bench -- --full` measures them'],
  ['R11', 'a killed browser; hosts, the server and pages are ended'],
  [
    'R12',
    'a full disk under a file that stands in an editor is injected through the seam of the host tests, not real',
  ],
  ['R13', 'an editor that was set read-only for the session only: VS Code tells no extension of that'],
  ['R18, R19', 'an overflow of the watcher of the system, and watchers of remote or network drives'],
  [
    'R20',
    'a machine that is really suspended: SIGSTOP stops a process whose clocks go on; where those stand still too is simulated',
  ],
  ['R22', 'holidays and weekends on other days: the product knows none'],
  [
    'R23',
    'reminders in several real windows: the processes share the product’s own code and marks, without VS Code',
  ],
  [
    'R15',
    'the last microseconds between looking at a file and renaming over it cannot be closed: on a busy machine theirs was lost in 2 of 1,998',
  ],
  ['R24', 'here settings, templates and links: `npm test` has some in real windows, trusted and restricted'],
  [
    'R25, R26, R29',
    'here 300 payloads in a page and the times of searching: the tests of search and of its view, `npm run bench`, and the axe run',
  ],
  ['R32', 'eight hours of use: `--scale 48 --grep R32` would be that'],
  [
    'S2',
    'the notes of the row are made of the sentences, lists and forms in `test/support/redaction`; a name in any other place, or one that a sentence alone mentions, is for the reader of the copy. `npm run bench redaction` measures 20 whole notes that were written without knowing the redactor, with 329 names, addresses and amounts, 74 of which only a sentence mentions. Hiding what the list has ticked leaves 14 of the 329, 6 of them in a field, a list, a table or a letter; three rules were changed after a look at these notes',
  ],
];

import { mkdir, writeFile } from 'node:fs/promises';
import { arch, availableParallelism, platform, release } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../support/repositoryRoot';
import { runTool } from '../support/runTool';
import { temporaryFolder } from '../support/temporaryFolder';
import { elsewhere, notTried } from './elsewhere';
import { indexRows } from './indexRows';
import { reminderRows } from './reminderRows';
import { rows, type Outcome, type Row } from './rows';
import { windowRows } from './windows';

/**
 * Tries what must never lose a note, row by row, in processes that are really killed and on disks that are really
 * full. --scale 0.05 tries a twentieth, --writes leaves out the properties of the unit tests and what needs windows,
 * --processes only the latter, and --write puts the table into docs/reliability.md.
 */
runTool(async stops => {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string' },
      write: { type: 'boolean' },
      writes: { type: 'boolean' },
      processes: { type: 'boolean' },
      grep: { type: 'string' },
    },
  });
  const scale = Number(values.scale ?? 1);
  const isWanted = ({ id, what }: Row) => values.grep === undefined || `${id} ${what}`.includes(values.grep);
  const lines = new Map<Row, string>();
  let failed = 0;

  async function tryAll(left: Iterator<Row>): Promise<void> {
    for (let next = left.next(); next.done !== true; next = left.next()) {
      const row = next.value;
      const home = await temporaryFolder(stops);
      const place = { folder: join(home, 'notes'), storage: join(home, 'storage') };
      await mkdir(place.folder);
      const outcome = await row.run(place, Math.max(1, Math.round(row.count * scale)));
      failed += outcome.failures.length;
      lines.set(row, line(row, outcome));
      console.log(lines.get(row));
      for (const failure of new Set(outcome.failures.slice(0, 5))) console.log(`    ${failure}`);
    }
  }

  const inOrder = [...rows, ...reminderRows, ...indexRows].filter(isWanted);
  const properties = values.writes === true ? [] : elsewhere(stops).filter(isWanted);
  const windows = values.writes === true || values.processes === true ? [] : windowRows.filter(isWanted);
  const next = properties.values();
  // The first wait most of the time, and must not wait for each other's files; the properties only reckon.
  await Promise.all([tryAll(inOrder.values()), tryAll(next), tryAll(next)]);
  // They need the machine for themselves.
  await tryAll(windows.values());
  const table = [...inOrder, ...properties, ...windows].flatMap(row => lines.get(row) ?? []);
  if (values.write === true) await report(table, scale);
  return failed === 0 ? 0 : 1;
});

function line({ id, what: named }: Row, { tried, failures, measured, skipped }: Outcome): string {
  const what = measured === undefined ? named : `${named} (${measured})`;
  if (skipped !== undefined) return `| ${id} | ${what} | – | – | not tried here: ${skipped} |`;
  const percent = Math.min(100, 300 / tried);
  const bound =
    failures.length > 0 ? 'fails' : `< ${percent < 10 ? percent.toPrecision(2) : percent.toFixed()} %`;
  return `| ${id} | ${what} | ${tried} | ${failures.length} | ${bound} |`;
}

async function report(lines: readonly string[], scale: number): Promise<void> {
  const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(Date.now());
  const machine = `${platform()} ${release().split('-')[0] ?? ''} on ${arch()}, ${availableParallelism()} processors, Node ${process.version}`;
  const text = `# How losing nothing is tested

\`npm run test:torture\` tries these things and writes this page with \`--write\`; \`npm test\` tries the same in smaller numbers. "0 of n" means that, at 95 % confidence, fewer than 3/n fail; it does not mean never. A row that could not be tried says so and has not passed.

Last run: ${day}, ${machine}, ${scale === 1 ? 'at the full counts' : `at ${scale} of the full counts`}.

| Row | What is tried | Tried | Failures | Bound |
| --- | --- | --- | --- | --- |
${lines.join('\n')}

The rows of writing run the product's own door for writes in plain Node processes, where no file stands in an editor: processes are killed with kill -9, disks are a full tmpfs, mounts are read-only ones. The reminders and the index of R08, R20 and R23 run in such processes too. Rows R11, R14 with R15, R18 with R19, and R32 at the end are tried in real VS Code windows by \`test/e2e/safety.test.ts\` and \`test/host/storms.test.ts\` (\`TRIALS=10\` multiplies their numbers, \`SOAK_MINUTES=10\` lets R32 begin at all); R13’s \`files.readonlyInclude\` and R28 by \`npm test\` alone.

The whole end-to-end run is watched from outside (\`test/e2e/watch.ts\`): strace follows every extension host from its first call to its last, and the browser tells each request of its pages. A socket that leads off the machine, or a file written outside the workspaces and the storage of VS Code, fails the run (\`test/support/run/lookBack.ts\`); where no process can be watched, that counts as not tried. That no word of a note gets into the log is kept by \`core/privacy/logLine\`, its unit tests, and rules of the linter.

## What is not tried

${notTried.map(([row, why]) => `- ${row}: ${why}`).join('\n')}
`;
  await writeFile(join(repositoryRoot, 'docs', 'reliability.md'), text);
}

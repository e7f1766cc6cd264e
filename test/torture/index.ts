import { mkdir, writeFile } from 'node:fs/promises';
import { arch, availableParallelism, platform, release } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../support/repositoryRoot';
import { runTool } from '../support/runTool';
import { temporaryFolder } from '../support/temporaryFolder';
import { elsewhere, notTried } from './elsewhere';
import { rows, type Outcome, type Row } from './rows';
import { windowRows } from './windows';

/**
 * Tries what must never lose a note, row by row, in processes that are really killed and on disks that are really
 * full. --scale 0.05 tries a twentieth, --writes leaves out the properties of the unit tests and what needs windows, and --write puts the
 * table into docs/reliability.md.
 */
runTool(async stops => {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string' },
      write: { type: 'boolean' },
      writes: { type: 'boolean' },
      grep: { type: 'string' },
    },
  });
  const scale = Number(values.scale ?? 1);
  const lines: string[] = [];
  let failed = 0;
  for (const row of values.writes === true ? rows : [...rows, ...elsewhere, ...windowRows]) {
    if (values.grep !== undefined && !`${row.id} ${row.what}`.includes(values.grep)) continue;
    const home = await temporaryFolder(stops);
    const place = { folder: join(home, 'notes'), storage: join(home, 'storage') };
    await mkdir(place.folder);
    const outcome = await row.run(place, Math.max(1, Math.round(row.count * scale)));
    failed += outcome.failures.length;
    lines.push(line(row, outcome));
    console.log(lines.at(-1));
    for (const failure of new Set(outcome.failures.slice(0, 5))) console.log(`    ${failure}`);
  }
  if (values.write === true) await report(lines);
  return failed === 0 ? 0 : 1;
});

function line({ id, what }: Row, { tried, failures, skipped }: Outcome): string {
  if (skipped !== undefined) return `| ${id} | ${what} | – | – | not tried here: ${skipped} |`;
  const bound = failures.length === 0 ? `< ${(300 / tried).toPrecision(2)} %` : 'fails';
  return `| ${id} | ${what} | ${tried} | ${failures.length} | ${bound} |`;
}

async function report(lines: readonly string[]): Promise<void> {
  const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(Date.now());
  const machine = `${platform()} ${release().split('-')[0] ?? ''} on ${arch()}, ${availableParallelism()} processors, Node ${process.version}`;
  const text = `# How losing nothing is tested

\`npm run test:torture\` tries these things and writes this page with \`--write\`; \`npm test\` tries the same in smaller numbers. "0 of n" means that, at 95 % confidence, fewer than 3/n fail; it does not mean never. A row that could not be tried says so and has not passed.

Last run: ${day}, ${machine}.

| Row | What is tried | Tried | Failures | Bound |
| --- | --- | --- | --- | --- |
${lines.join('\n')}

The rows of writing run the product's own door for writes in plain Node processes, where no file stands in an editor: processes are killed with kill -9, disks are a full tmpfs, mounts are read-only ones. Rows R11, R14 with R15, R18 with R19, and R32 at the end are tried in real VS Code windows by \`test/e2e/safety.test.ts\` and \`test/host/storms.test.ts\` (\`TRIALS=10\` multiplies their numbers, \`SOAK_MINUTES=10\` lets R32 begin at all); R13’s \`files.readonlyInclude\` and R28 by \`npm test\` alone.

## What is not tried

${notTried.map(([row, why]) => `- ${row}: ${why}`).join('\n')}
`;
  await writeFile(join(repositoryRoot, 'docs', 'reliability.md'), text);
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporaryFolder';
import { waitFor } from '../support/waitFor';
import { median, printFigure, printFigures } from './figure';
import { attempt } from './host/attempt';
import { notesFolder, notesSettings, writeKilobyteNotes } from './host/kilobyteNotes';
import { withMeasuredWindows, type MeasuredWindow, type MeasuredWindows } from './host/measuredWindows';

/** How often a start without a past is measured, by how many notes there are. */
const starts = new Map([
  [0, 3],
  [100, 3],
  [1000, 3],
  [10_000, 3],
  [50_000, 1],
]);
const blink = 100;
const frame = 16;

/** The extension as it is shipped, in a real Node extension host: each cold start in a VS Code of its own. */
export async function hostSpeed(): Promise<void> {
  await withMeasuredWindows(async windows => {
    const sizes: Measured[] = [];
    for (const [size, times] of starts) sizes.push({ ...(await prepare(windows, size)), times, colds: [] });
    for (let round = 0; round < Math.max(...starts.values()); round += 1)
      for (const measured of sizes.filter(({ times }) => round < times))
        await attempt(`a cold start with ${measured.size} notes`, async () => {
          measured.colds.push(await coldStart(windows, measured));
        });
    for (const measured of sizes)
      if (measured.size < 1000) printActivation(measured);
      else await attempt(`${measured.size} notes`, () => measureSize(windows, measured));
    const coldsOf = (wanted: number) => sizes.find(({ size }) => size === wanted)?.colds ?? [];
    printGrowth(coldsOf(10_000), coldsOf(50_000), coldsOf(0));
  });
}

interface Prepared {
  /** How many notes there are. */
  readonly size: number;
  readonly folder: string;
  /** A note among them. */
  readonly story: string;
}

interface Measured extends Prepared {
  readonly times: number;
  readonly colds: Cold[];
}

/** A start without anything kept. Times are in milliseconds, sizes in bytes. */
interface Cold {
  readonly known: number;
  /** Only listing and reading the same files, in the same host, before and after. */
  readonly read: number;
  readonly heap: number;
  readonly code: number;
  readonly activate: number;
}

async function prepare(windows: MeasuredWindows, size: number): Promise<Prepared> {
  const folder = await windows.newFolder();
  return { size, folder, story: size > 0 ? await writeKilobyteNotes(folder, size) : '' };
}

function openOn(
  { folder }: Prepared,
  windows: MeasuredWindows,
  userDataFolder?: string,
): Promise<MeasuredWindow> {
  return windows.open({ folder, settings: notesSettings, ...(userDataFolder && { userDataFolder }) });
}

async function coldStart(windows: MeasuredWindows, prepared: Prepared): Promise<Cold> {
  const opened = await openOn(prepared, windows);
  const read = () => timeOf(opened, { do: 'read', folder: join(prepared.folder, notesFolder) });
  await opened.ask({ do: 'rest' });
  const before = await bytesOf(opened);
  const reads: number[] = [];
  if (prepared.size > 0) {
    // The first one brings the files into the system's memory: from then on all are equal.
    await read();
    reads.push(await read());
  }
  const loaded = await opened.ask({ do: 'load' });
  if (loaded['count'] !== prepared.size)
    throw new Error(`${loaded['count']} notes instead of ${prepared.size}`);
  if (prepared.size > 0) reads.push(await read());
  const heap = (await bytesOf(opened)) - before;
  const { code = NaN, activate = NaN } = await opened.ask({ do: 'activation' });
  await opened.window.close();
  return { known: loaded['known'] ?? NaN, read: median(reads), heap, code, activate };
}

function printActivation({ size, colds }: Measured): void {
  console.log(`\nA folder with ${size === 0 ? 'no' : size} notes, ${colds.length} starts`);
  printFigures('its code is loaded, in ms, as VS Code says', of(colds, 'code'));
  printFigures('activate, in ms, as VS Code says', of(colds, 'activate'));
  printFigures('from asking for it until all notes are known, in ms', of(colds, 'known'));
  printFigures('heap that it takes, in MB', of(colds, 'heap').map(megabytes));
}

async function measureSize(windows: MeasuredWindows, measured: Measured): Promise<void> {
  const { size, colds } = measured;
  console.log(`\n${size.toLocaleString('en')} notes of 1 KB, ${colds.length} starts`);
  const ratios = colds.map(({ known, read }) => known / read);
  printFigures('cold, until all are known / only reading the same files', ratios, '≤ 2');
  printFigures('  cold, until all are known, in ms', of(colds, 'known'), size === 10_000 ? '≤ 1200' : '');
  printFigures('  only reading the same files through Node, in ms', of(colds, 'read'));
  const warm = await warmStarts(windows, measured);
  const cold = median(of(colds, 'known'));
  printFigures(
    'warm, until all are known / cold',
    warm.map(known => known / cold),
    '≤ 0.1',
  );
  printFigures('  warm, until all are known, in ms', warm);
  printFigures('heap that it takes, in MB', of(colds, 'heap').map(megabytes));
}

/** Starts that find what an earlier one has kept, in a VS Code that goes on; and on the way there a change or two. */
async function warmStarts(windows: MeasuredWindows, prepared: Prepared): Promise<readonly number[]> {
  const userData = await temporaryFolder(windows.stops);
  const opened = await openOn(prepared, windows, userData);
  await opened.ask({ do: 'rest' });
  await blocks(opened, prepared);
  await changes(opened, prepared);
  if (prepared.size <= 10_000) {
    const theirs = await timeOf(opened, { do: 'readByVsCode', folder: join(prepared.folder, notesFolder) });
    printFigure('  reading the same files through workspace.fs, in ms', theirs);
  }
  const storage = join(userData, 'User', 'workspaceStorage');
  const isKept = async (): Promise<boolean> =>
    (await readdir(storage, { recursive: true })).some(name => name.endsWith('notes.index'));
  await waitFor('the kept index', isKept, 180);
  const warm: number[] = [];
  for (let time = 0; time < 2; time += 1) {
    await opened.reload();
    await opened.ask({ do: 'rest' });
    warm.push((await opened.ask({ do: 'load' }))['known'] ?? NaN);
  }
  await opened.reload();
  await opened.ask({ do: 'rest' });
  const { longest = NaN } = await opened.ask({ do: 'block', during: 'load' });
  printFigure('longest block of the event loop, warm, in ms', longest, `< ${frame}`);
  await opened.window.close();
  return warm;
}

async function blocks(opened: MeasuredWindow, { folder }: Prepared): Promise<void> {
  const nothing = await opened.ask({ do: 'block', during: 'nothing' });
  const reading = await opened.ask({ do: 'block', during: 'read', folder: join(folder, notesFolder) });
  const loading = await opened.ask({ do: 'block', during: 'load' });
  printFigure('longest block of the event loop, cold, in ms', loading['longest'] ?? NaN, `< ${frame}`);
  printFigure('  of the same host, while only reading the same files', reading['longest'] ?? NaN);
  printFigure('  of the same host, while nothing is done', nothing['longest'] ?? NaN);
  printFigure('  telling the API all notes at once, which is part of it', loading['answer'] ?? NaN);
}

async function changes(opened: MeasuredWindow, { story }: Prepared): Promise<void> {
  const told: Readonly<Record<string, number>>[] = [];
  for (let time = 0; time < 5; time += 1) told.push(await opened.ask({ do: 'change', path: story }));
  const beyond = told.map(({ known = NaN, watched = NaN }) => known - watched);
  printFigures('one changed note is known, after a watcher has told, in ms', beyond, `< ${blink}`);
  printFigures(
    '  a watcher of another extension tells, in ms',
    told.map(({ watched = NaN }) => watched),
  );
}

function printGrowth(some: readonly Cold[], many: readonly Cold[], none: readonly Cold[]): void {
  console.log('\nFrom 10,000 to 50,000 notes');
  const empty = median(of(none, 'heap'));
  const times = median(of(many, 'known')) / median(of(some, 'known'));
  const heap = (median(of(many, 'heap')) - empty) / (median(of(some, 'heap')) - empty);
  printFigure('time', times, '≤ 5.5');
  printFigure('  of only reading', median(of(many, 'read')) / median(of(some, 'read')));
  printFigure('heap', heap, '≤ 5.5');
  printFigure('heap for each note, in bytes', (median(of(many, 'heap')) - empty) / 50_000, '< 4096');
}

const of = (colds: readonly Cold[], name: keyof Cold): readonly number[] => colds.map(cold => cold[name]);
const megabytes = (bytes: number): number => bytes / 2 ** 20;

async function timeOf(opened: MeasuredWindow, asked: Parameters<MeasuredWindow['ask']>[0]): Promise<number> {
  return (await opened.ask(asked))['took'] ?? NaN;
}

async function bytesOf(opened: MeasuredWindow): Promise<number> {
  return (await opened.ask({ do: 'heap' }))['bytes'] ?? NaN;
}

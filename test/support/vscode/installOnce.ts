import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../refusal';
import { repositoryRoot } from '../repositoryRoot';
import type { Stops } from '../stops';
import { runNpm } from './runNpm';

interface Download {
  /** The name of its folder in `.vscode-test`: with the version, so that a new one is another folder. */
  readonly name: string;
  /** What the person reads. */
  readonly title: string;
  readonly megabytes: number;
  readonly packages: readonly string[];
  /** A package inside that brings the list of its own dependencies. */
  readonly inner?: string;
}

/**
 * The folder with these packages, fetched on first use. It gets its name when it is complete, so what was
 * interrupted never counts, and of several at once the first wins.
 */
export async function installOnce(stops: Stops, download: Download): Promise<string> {
  const home = join(repositoryRoot, '.vscode-test');
  const place = join(home, download.name);
  if (existsSync(place)) return place;

  console.log(`Fetching ${download.title} (once, about ${download.megabytes} MB)…`);
  await mkdir(home, { recursive: true });
  await removeLeftovers(home);
  await refuseWithoutSpace(home, download);

  const draft = join(home, `${download.name}.draft-${process.pid}`);
  const removeDraft = stops.add(() => rm(draft, { recursive: true, force: true, maxRetries: 5 }));
  try {
    await mkdir(draft);
    await writeFile(join(draft, 'package.json'), '{ "private": true }\n');
    await install(stops, download, draft, ['--no-save', ...download.packages]);
    if (download.inner !== undefined)
      await install(stops, download, join(draft, download.inner), ['--omit=dev']);
    await rename(draft, place).catch((error: unknown) => {
      if (!existsSync(place)) throw error;
    });
  } finally {
    await removeDraft();
  }
  console.log(`${download.title} is ready.`);
  return place;
}

async function install(
  stops: Stops,
  download: Download,
  cwd: string,
  args: readonly string[],
): Promise<void> {
  const { code, output } = await runNpm(stops, cwd, [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=2000',
    '--loglevel=error',
    ...args,
  ]);
  if (code === 0) return;
  const full = (await freeMegabytes(cwd)) < 20;
  throw new Refusal(full ? noSpace(download) : whyNot(download, output));
}

function whyNot({ title }: Download, output: string): string {
  if (
    /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|FETCH_ERROR|ENOTCACHED|network/.test(
      output,
    )
  )
    return `${title} could not be fetched: the npm registry cannot be reached.`;
  const reason = output
    .split('\n')
    .map(line => line.replace(/^npm (error|ERR!) ?/, '').trim())
    .find(line => line !== '' && !/^(code|errno|syscall|path) /.test(line));
  return `${title} could not be fetched: ${reason ?? 'npm failed without a word'}`;
}

async function refuseWithoutSpace(home: string, download: Download): Promise<void> {
  // Unpacking needs some room of its own.
  if ((await freeMegabytes(home)) < download.megabytes * 1.3) throw new Refusal(noSpace(download));
}

async function freeMegabytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return (bavail * bsize) / 1_000_000;
}

function noSpace({ title, megabytes }: Download): string {
  return `${title} could not be fetched: it needs about ${megabytes} MB, and the disk is full.`;
}

/** Drafts of processes that are gone. */
async function removeLeftovers(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const pid = /\.draft-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(home, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/repositoryRoot';
import { median, printFigure, printFigures } from './figure';

const pairs = 10;
/** What VS Code gives to extensions: as many names as there are, since each may cost something. */
const namesOfVscode = [
  ...readFileSync(join(repositoryRoot, 'node_modules', '@types', 'vscode', 'index.d.ts'), 'utf8').matchAll(
    /^\texport (?:class|enum|namespace|const|function) (\w+)/gm,
  ),
].map(([, name = '']) => name);
const folder = join(repositoryRoot, 'out', 'bench');

/** What is evaluated when the extension starts, beside everything in one file: a fresh process each, one after the other. */
export function loadSpeed(): void {
  const parts: number[] = [];
  const one: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    parts.push(millisecondsFor('parts'));
    one.push(millisecondsFor('one'));
  }
  printFigure('read and evaluated at the start, in KB', size('parts') / 1000, '≤ 150');
  printFigure('  were it all in one file, in KB', size('one') / 1000);
  printFigure('evaluating the start / all of it in one file', median(parts) / median(one), '≤ 0.25');
  printFigures('  the start, in ms', parts);
  printFigures('  all of it, in ms', one);
}

function size(what: string): number {
  return statSync(fileOf(what)).size;
}

function millisecondsFor(what: string): number {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'loadOnce.js'), fileOf(what), ...namesOfVscode],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

function fileOf(what: string): string {
  return join(folder, what, 'extension.js');
}

import { nowAt } from '../../src/core/time/now';
import { parseNote } from '../../src/core/index/parseNote';
import { changedRows } from '../../src/core/outlines/changedRows';
import { companyOutline } from '../../src/core/outlines/companyOutline';
import { checklistsOfDossiers } from '../../src/core/outlines/companyRows';
import type { OutlineNode } from '../../src/core/outlines/outlineNode';
import { rowsBelow } from '../../src/core/outlines/rowsBelow';
import { printFigure } from './figure';

const dossiers = 200;
const questions = 60;
const fewOpened = 10;
/** What a screen that is drawn sixty times a second leaves to all that has to happen in between. */
const frame = 16;

/** How long the tree of companies takes from a snapshot of many long dossiers. */
export function checklistSpeed(): void {
  const notes = Array.from({ length: dossiers }, (_, i) => dossier(i));
  const now = nowAt({ now: () => Date.UTC(2026, 10, 21), zone: () => 'Europe/Berlin' });
  const outline = fastest(20, () => companyOutline(notes, now));
  const opened = fastest(20, () => open(companyOutline(notes, now), fewOpened));
  const all = fastest(20, () => open(companyOutline(notes, now), dossiers));
  const ticks = Array.from({ length: 20 }, () => [dossier(0, 1), ...notes.slice(1)]);
  const checklists = checklistsOfDossiers();
  const before = companyOutline(notes, now, checklists);
  open(before, fewOpened);
  const changed = fastest(ticks.length, () => {
    // The view opens again what was open.
    const after = companyOutline(ticks.pop() ?? notes, now, checklists);
    open(after, fewOpened);
    return changedRows(before, after);
  });
  printFigure('the tree, all dossiers closed, in ms', outline, `< ${frame}`);
  printFigure('the tree, ten dossiers opened, in ms', opened, `< ${frame}`);
  printFigure('the tree and what to draw anew after a tick, ten opened, in ms', changed, `< ${frame}`);
  console.log(`  all 200 opened: ${all.toFixed(2)} ms`);
}

function dossier(number: number, done = 0) {
  const groups = Array.from({ length: 9 }, (_, group) => {
    const tasks = Array.from(
      { length: Math.ceil(questions / 9) },
      (_, at) => `- [${group === 0 && at < done ? 'x' : ' '}] How does ${group} work when ${at} is late?`,
    );
    return `### Group ${group}\n\n${tasks.join('\n')}\n`;
  });
  const path = `companies/c${number}/dossier.md`;
  const text = `---\ntype: company\ncompany: Company ${number}\nstatus: interview\nnext_action_on: 2026-12-04\n---\n\n## Questions to ask\n\n${groups.join('\n')}`;
  return parseNote({ uri: `file:///${path}`, root: 'file:///', path }, text);
}

/** Opens the checklists of the first dossiers, and answers how many rows the tree has then. */
function open(rows: readonly OutlineNode[], count: number): number {
  const companies = rows.flatMap(rowsBelow).slice(0, count);
  return companies.flatMap(rowsBelow).flatMap(rowsBelow).flatMap(rowsBelow).length;
}

function fastest(count: number, work: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

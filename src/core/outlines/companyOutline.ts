import { collate } from '../base/collate';
import { nameKey } from '../base/nameKey';
import { say } from '../base/message';
import type { Now } from '../time/now';
import { companiesOf, type CompanyFiles } from '../companies/companyFiles';
import { collisions } from '../deadlines/collisions';
import { collisionIn } from '../deadlines/withFolderNames';
import { choiceName } from '../kinds/choiceName';
import { company } from '../kinds/company';
import type { Names } from '../kinds/names';
import { ours } from '../languages/ours';
import { noFolderNames, type FolderOf } from '../notes/workspaceFolderNames';
import { textOf, type Note } from '../notes/note';
import { checklistsOfDossiers, companyNode, type Seen } from './companyRows';
import type { OutlineNode } from './outlineNode';

/**
 * The companies by their status: those of the pipeline in its order, then what else was written, then none. Whoever
 * draws them again and again gives the same checklists: those of a note that is the same are then not made anew.
 */
export function companyOutline(
  notes: readonly Note[],
  now: Now,
  checklists = checklistsOfDossiers(),
  folderOf: FolderOf = noFolderNames,
  names: Names = ours,
): readonly OutlineNode[] {
  const companies = [...companiesOf(notes)].sort((a, b) => collate(a.name, b.name));
  if (companies.length === 0) return [];
  const groups = new Map<string, StatusGroup>();
  for (const { key, over } of pipeline) if (!over) groups.set(key, { status: key, companies: [] });
  for (const files of companies) {
    const status = (files.dossier && textOf(files.dossier, 'status')) ?? '';
    const key = files.dossier?.choices['status'] ?? nameKey(status);
    const group = groups.get(key) ?? { status, companies: [] };
    groups.set(key, group);
    group.companies.push(files);
  }
  const seen = {
    now,
    isNameShared: sharedNames(companies),
    collisions: collisions(notes, now).map(collision => collisionIn(collision, folderOf)),
    checklists,
    names,
  };
  return [...groups]
    .sort(([a], [b]) => placeOf(a) - placeOf(b) || collate(a, b))
    .map(([key, group]) => groupNode(key, group, seen));
}

/** The known statuses. Those that are still ahead stay in sight while empty: a company is dragged to them. */
const statusField = company.fields.find(({ key }) => key === 'status');
const pipeline = (statusField?.choices ?? []).map(key => ({ key, over: statusField?.over?.includes(key) }));

function placeOf(key: string): number {
  if (key === '') return Infinity;
  const place = pipeline.findIndex(known => known.key === key);
  return place < 0 ? pipeline.length : place;
}

interface StatusGroup {
  /** As it is written in the first note that has it. */
  readonly status: string;
  readonly companies: CompanyFiles[];
}

function sharedNames(companies: readonly CompanyFiles[]): Seen['isNameShared'] {
  const counts = new Map<string, number>();
  for (const { name } of companies) counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1);
  return name => (counts.get(nameKey(name)) ?? 0) > 1;
}

function groupNode(key: string, { status, companies }: StatusGroup, seen: Seen): OutlineNode {
  const label = key === '' ? say('No status yet') : choiceName(company, 'status', status, seen.names);
  const count = companies.length === 1 ? say('1 company') : say('{0} companies', companies.length);
  return {
    id: `companies/status:${key}`,
    label,
    description: companies.length === 0 ? [] : [String(companies.length)],
    spoken: [label, count],
    context: 'group',
    dropValue: pipeline.some(known => known.key === key) ? key : status,
    children: companies.map(files => companyNode(files, seen)),
    expanded: true,
  };
}

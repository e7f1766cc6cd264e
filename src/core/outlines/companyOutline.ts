import { collate } from '../base/collate';
import { Later } from '../base/later';
import { oncePer } from '../base/oncePer';
import { nameKey } from '../base/nameKey';
import { say, type Message } from '../base/message';
import { isOver, type Now } from '../companies/attention';
import { companyDates, firstDue, type CompanyDate } from '../companies/companyDates';
import { companiesOf, type CompanyFiles } from '../companies/companyFiles';
import { doubtMark, doubtWords } from '../companies/doubtWords';
import { progressOf } from '../companies/progress';
import { collisions, collisionWords, type Collision } from '../deadlines/collisions';
import { deadlineKeys, type Deadline } from '../deadlines/deadline';
import { deadlineNames } from '../deadlines/deadlineNames';
import { ownTitle } from '../deadlines/deadlineTitle';
import { collisionIn } from '../deadlines/inFolders';
import { company } from '../kinds/company';
import { noFolderNames, type FolderOf } from '../notes/folderNames';
import { textOf, type Note } from '../notes/note';
import { clockBeside } from '../time/clockBeside';
import { dueDay, nearDay } from '../time/nearDay';
import { checklistRows } from './checklistRows';
import { choiceName } from '../kinds/choiceName';
import { logRows } from './logRows';
import { savedWords } from './notSaved';
import type { Icon, OutlineNode } from './outlineNode';
import type { Words } from '../base/words';
import { problemMark } from './problemMark';

type RowsLater = Later<readonly OutlineNode[]>;

/**
 * The companies by their status: those of the pipeline in its order, then what else was written, then none. Whoever
 * draws them again and again gives the same checklists: those of a note that is the same are then not made anew.
 */
export function companyOutline(
  notes: readonly Note[],
  now: Now,
  checklists = checklistsOfDossiers(),
  folderOf: FolderOf = noFolderNames,
): readonly OutlineNode[] {
  const companies = [...companiesOf(notes)].sort((a, b) => collate(a.name, b.name));
  if (companies.length === 0) return [];
  const groups = new Map<string, StatusGroup>();
  for (const { key, over } of pipeline) if (!over) groups.set(key, { status: key, companies: [] });
  for (const files of companies) {
    const status = (files.dossier && textOf(files.dossier, 'status')) ?? '';
    const group = groups.get(nameKey(status)) ?? { status, companies: [] };
    groups.set(nameKey(status), group);
    group.companies.push(files);
  }
  const seen = {
    now,
    isNameShared: sharedNames(companies),
    collisions: collisions(notes, now).map(collision => collisionIn(collision, folderOf)),
    checklists,
  };
  return [...groups]
    .sort(([a], [b]) => placeOf(a) - placeOf(b) || collate(a, b))
    .map(([key, group]) => groupNode(key, group, seen));
}

/** The rows below each dossier, worked out when they are first wanted, and once for as long as a note says the same. */
export function checklistsOfDossiers(): (dossier: Note) => RowsLater {
  return oncePer(dossier => new Later(() => checklistRows(dossierId(companyId(dossier.uri)), dossier)));
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

interface Seen {
  readonly now: Now;
  readonly isNameShared: (name: string) => boolean;
  readonly collisions: readonly Collision[];
  readonly checklists: (dossier: Note) => RowsLater;
}

function sharedNames(companies: readonly CompanyFiles[]): Seen['isNameShared'] {
  const counts = new Map<string, number>();
  for (const { name } of companies) counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1);
  return name => (counts.get(nameKey(name)) ?? 0) > 1;
}

function groupNode(key: string, { status, companies }: StatusGroup, seen: Seen): OutlineNode {
  const label = key === '' ? say('No status yet') : choiceName(company, 'status', status);
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

function companyNode(files: CompanyFiles, { now, isNameShared, collisions, checklists }: Seen): OutlineNode {
  const { name, dossier, negotiations, doubts } = files;
  const dates = companyDates(files, now);
  const due = firstDue(dates);
  const mark = dossier && problemMark(dossier);
  const colliding = collisionsOf(files, collisions);
  const first = dossier ?? negotiations[0];
  const role = first && isNameShared(name) ? textOf(first, 'role') : undefined;
  const progress = progressWords(dossier);
  const description = [
    ...(role === undefined ? [] : [role]),
    ...progress,
    ...(due ? [dueWords(due, now)] : []),
    ...(doubts.length > 0 ? [doubtMark] : []),
    ...colliding.slice(0, 1).map(({ other }) => say('collides with {0}', other.company)),
    ...(mark ? [mark.words] : []),
  ];
  const warnings = [
    ...doubts.map(doubtWords),
    ...colliding.map(({ collision }) => collisionWords(collision)),
  ];
  const id = companyId(first?.uri ?? name);
  return {
    id,
    label: name,
    description,
    spoken: [name, ...description],
    icon: mark?.icon ?? iconOf(dossier, due),
    context: dossier ? 'note company status' : 'company',
    ...(dossier && { note: dossier, opens: { uri: dossier.uri } }),
    ...(warnings.length > 0 && { warnings }),
    children: [
      ...(dossier ? [dossierNode(id, dossier, progress, checklists)] : []),
      ...negotiations.map(note => {
        const doubt = doubts.find(one => one.note === note);
        return negotiationNode(id, note, doubt && doubtWords(doubt), now);
      }),
      ...colliding.map(colliding => collisionNode(id, colliding)),
      ...actionWithoutDate(id, dossier),
      ...dates.map(date => dateNode(id, date, now)),
    ],
  };
}

function iconOf(dossier: Note | undefined, due: CompanyDate | undefined): Icon {
  if (due) return bell(due);
  if (!dossier || !isOver(dossier)) return { id: 'briefcase' };
  return { id: nameKey(textOf(dossier, 'status') ?? '') === 'accepted' ? 'pass' : 'circle-slash' };
}

function bell({ state }: CompanyDate): Icon {
  return state === 'overdue' ? { id: 'bell-dot', color: 'list.warningForeground' } : { id: 'bell' };
}

function progressWords(dossier: Note | undefined): readonly Message[] {
  const progress = dossier && progressOf(dossier);
  if (!progress) return [];
  const { done, all, of } = progress;
  const words = of === 'questions' ? say('{0} of {1} asked', done, all) : say('{0} of {1} done', done, all);
  return [words, ...savedWords(dossier.tasks)];
}

function dueWords({ state, when }: CompanyDate, now: Now): Message {
  return state === 'overdue' ? say('overdue') : dueDay(when.day, now);
}

function companyId(uri: string): string {
  return `companies/${uri}`;
}

function dossierId(parent: string): string {
  return `${parent}/dossier`;
}

function dossierNode(
  parent: string,
  note: Note,
  progress: readonly Message[],
  checklists: Seen['checklists'],
): OutlineNode {
  return {
    id: dossierId(parent),
    label: say('Dossier'),
    description: progress,
    icon: { id: 'book' },
    context: 'note company status',
    opens: { uri: note.uri },
    note,
    // A note without anything to tick is a row without rows.
    ...(note.tasks.length > 0 && { children: checklists(note) }),
  };
}

function negotiationNode(parent: string, note: Note, warning: Message | undefined, now: Now): OutlineNode {
  const status = textOf(note, 'status');
  const mark = problemMark(note);
  const id = `${parent}/${note.uri}`;
  return {
    id,
    label: say('Negotiation'),
    description: [
      ...(status === undefined ? [] : [status]),
      ...(warning ? [doubtMark] : []),
      ...(mark ? [mark.words] : []),
    ],
    icon: mark?.icon ?? { id: 'law' },
    ...(warning && { warnings: [warning] }),
    context: 'note negotiation status',
    opens: { uri: note.uri },
    note,
    ...logAndChecklistBelow(id, note, now),
  };
}

/** A collision as a company sees it: what of its own is in it, and what of another's. */
interface Colliding {
  readonly collision: Collision;
  readonly own: Deadline;
  readonly other: Deadline;
}

function collisionsOf(files: CompanyFiles, all: readonly Collision[]): readonly Colliding[] {
  const isOwn = ({ note }: Deadline) => note === files.dossier || files.negotiations.includes(note);
  return all.flatMap(collision => {
    const { closing, interview } = collision;
    if (isOwn(closing)) return [{ collision, own: closing, other: interview }];
    return isOwn(interview) ? [{ collision, own: interview, other: closing }] : [];
  });
}

function collisionNode(parent: string, { collision, own }: Colliding): OutlineNode {
  return {
    id: `${parent}/${collision.id}`,
    label: collisionWords(collision),
    icon: { id: 'warning', color: 'list.warningForeground' },
    context: 'collision',
    opens: { uri: own.note.uri, field: own.key },
  };
}

/** What was said last comes first, then what is still to be thought of. */
function logAndChecklistBelow(id: string, note: Note, now: Now): Pick<OutlineNode, 'children'> {
  const log = logRows(id, note, now);
  if (log.length === 0 && note.tasks.length === 0) return {};
  return { children: new Later(() => [...log, ...checklistRows(id, note)]) };
}

/** What is to be done next, when nobody has said by when. */
function actionWithoutDate(parent: string, dossier: Note | undefined): readonly OutlineNode[] {
  const action = dossier && textOf(dossier, 'next_action');
  if (!dossier || action === undefined || textOf(dossier, 'next_action_on') !== undefined) return [];
  return [
    {
      id: `${parent}/next_action`,
      label: action,
      description: [say('no date yet')],
      spoken: [say('Next action'), action, say('no date yet')],
      icon: { id: 'arrow-right' },
      context: 'date',
      opens: { uri: dossier.uri, field: 'next_action' },
    },
  ];
}

function dateNode(parent: string, date: CompanyDate, now: Now): OutlineNode {
  const { key, moment, when, note, state } = date;
  const own = ownTitle(note, key);
  const name = nameOfDate(key);
  const time = clockBeside(moment, when, now);
  const words: readonly Words[] = [
    nearDay(when.day, now),
    ...(time === undefined ? [] : [time]),
    ...(state === 'overdue' ? [say('overdue')] : []),
  ];
  return {
    id: `${parent}/${key}:${note.uri}`,
    label: own ?? name,
    description: words,
    spoken: own === undefined ? [name, ...words] : [name, own, ...words],
    icon: state === 'overdue' || state === 'soon' ? bell(date) : { id: dateIcons[key] ?? 'calendar' },
    context: 'date',
    opens: { uri: note.uri, field: key },
  };
}

const dateIcons: Readonly<Record<string, string>> = { next_action_on: 'arrow-right' };

function nameOfDate(key: string): Message {
  const known = deadlineKeys.find(name => name === key);
  return known ? deadlineNames[known] : say('Date');
}

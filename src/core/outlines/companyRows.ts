import { Later } from '../base/later';
import { oncePer } from '../base/oncePer';
import { say, type Message } from '../base/message';
import { isOver } from '../companies/noteDates';
import type { Now } from '../time/now';
import { companyDates, firstDue, type CompanyDate } from '../companies/companyDates';
import type { CompanyFiles } from '../companies/companyFiles';
import { doubtMark, doubtWords } from '../companies/doubtWords';
import { progressOf } from '../companies/progress';
import { collisionWords, type Collision } from '../deadlines/collisions';
import type { Names } from '../kinds/names';
import { textOf, type Note } from '../notes/note';
import { checklistRows } from './checklistRows';
import { collisionNode, collisionsOf } from './collisionRows';
import { actionWithoutDate, bell, dateNode, dueWords } from './dateRows';
import { logRows } from './logRows';
import { savedWords } from './notSaved';
import type { Icon, OutlineNode } from './outlineNode';
import { problemMark } from './problemMark';

export type RowsLater = Later<readonly OutlineNode[]>;

/** What all rows are made with. */
export interface Seen {
  readonly now: Now;
  readonly isNameShared: (name: string) => boolean;
  readonly collisions: readonly Collision[];
  readonly checklists: (dossier: Note) => RowsLater;
  readonly names: Names;
}

/** The rows below each dossier, worked out when they are first wanted, and once for as long as a note says the same. */
export function checklistsOfDossiers(): (dossier: Note) => RowsLater {
  return oncePer(dossier => new Later(() => checklistRows(dossierId(companyId(dossier.uri)), dossier)));
}

/** A company as a row, with all that is known of it below. */
export function companyNode(
  files: CompanyFiles,
  { now, isNameShared, collisions, checklists, names }: Seen,
): OutlineNode {
  const { name, dossier, negotiations, doubts } = files;
  const dates = companyDates(files, now);
  const due = firstDue(dates);
  const mark = dossier && problemMark(dossier);
  const colliding = collisionsOf(files, collisions);
  const first = dossier ?? negotiations[0];
  const role = first && isNameShared(name) ? textOf(first, 'role') : undefined;
  const progress = progressWords(dossier);
  // A narrow tree cuts off what comes last.
  const description = [
    ...(role === undefined ? [] : [role]),
    ...(due ? dueWords(due, now) : []),
    ...(doubts.length > 0 ? [doubtMark] : []),
    ...colliding.slice(0, 1).map(({ other }) => say('conflicts with {0}', other.company)),
    ...(mark ? [mark.words] : []),
    ...progress,
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
    ...(dossier && { note: dossier }),
    ...(first && { opens: { uri: first.uri } }),
    ...(warnings.length > 0 && { warnings }),
    children: [
      ...(dossier ? [dossierNode(id, dossier, progress, { now, names, checklists })] : []),
      ...negotiations.map(note => {
        const doubt = doubts.find(one => one.note === note);
        return negotiationNode(id, note, doubt && doubtWords(doubt), { now, names });
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
  return { id: dossier.choices['status'] === 'accepted' ? 'pass' : 'circle-slash' };
}

function progressWords(dossier: Note | undefined): readonly Message[] {
  const progress = dossier && progressOf(dossier);
  if (!progress) return [];
  const { done, all, holds } = progress;
  const words =
    holds === 'questions' ? say('{0} of {1} asked', done, all) : say('{0} of {1} ticked', done, all);
  return [words, ...savedWords(dossier.tasks)];
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
  { now, names, checklists }: Pick<Seen, 'now' | 'names' | 'checklists'>,
): OutlineNode {
  const id = dossierId(parent);
  const log = logRows(id, note, now, names);
  const checklist = note.tasks.length > 0 ? checklists(note) : undefined;
  return {
    id,
    label: say('Dossier'),
    description: progress,
    icon: { id: 'book' },
    context: 'note company status',
    opens: { uri: note.uri },
    note,
    // A note with nothing to tick and no log is a row without rows.
    ...(log.length > 0
      ? { children: new Later(() => [...log, ...(checklist?.get() ?? [])]) }
      : checklist && { children: checklist }),
  };
}

function negotiationNode(
  parent: string,
  note: Note,
  warning: Message | undefined,
  seen: Pick<Seen, 'now' | 'names'>,
): OutlineNode {
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
    ...logAndChecklistBelow(id, note, seen),
  };
}

/** What was said last comes first, then what is still to be thought of. */
function logAndChecklistBelow(
  id: string,
  note: Note,
  { now, names }: Pick<Seen, 'now' | 'names'>,
): Pick<OutlineNode, 'children'> {
  const log = logRows(id, note, now, names);
  if (log.length === 0 && note.tasks.length === 0) return {};
  return { children: new Later(() => [...log, ...checklistRows(id, note)]) };
}

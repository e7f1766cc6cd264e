import { doubtMark } from '../companies/doubtWords';
import type { Now } from '../time/now';
import { ours } from '../languages/ours';
import { choiceName } from '../kinds/choiceName';
import { company } from '../kinds/company';
import { textOf, type Note } from '../notes/note';
import type { Words } from '../base/words';
import { startOf, type Instant } from '../time/instant';
import { readDay } from '../time/written';
import type { Deadline } from './deadline';
import type { DeadlineKey } from './deadlineKeys';
import { deadlineTitle } from './deadlineTitle';
import { isCountable, openProcesses, type Process } from './process';
import type { MarkKind } from './timelineProtocol';

/** One company on the timeline. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  /** Key of the notes folder that its notes are in. */
  readonly root: string;
  readonly detail: readonly Words[];
  readonly marks: readonly Mark[];
  readonly spans: readonly { readonly from: Instant; readonly until: Instant }[];
}

export interface Mark extends Deadline {
  readonly id: string;
  readonly kind: MarkKind;
  readonly label: Words;
  readonly hasPassed: boolean;
}

/** What a moment is called wherever the page speaks of it. */
export function markId({ uri, key }: Pick<Deadline, 'uri' | 'key'>): string {
  return `${uri}#${key}`;
}

/** Every company in the running: those with something ahead first, by when it is; those without dates last. */
export function lanesOf(notes: readonly Note[], now: Now): readonly Lane[] {
  return openProcesses(notes, now)
    .map(process => laneOf(process, now))
    .map(lane => ({ lane, next: lane.marks.find(({ hasPassed }) => !hasPassed)?.from }))
    .sort(
      (a, b) =>
        (a.next ?? Infinity) - (b.next ?? Infinity) ||
        b.lane.marks.length - a.lane.marks.length ||
        (a.lane.name < b.lane.name ? -1 : 1),
    )
    .map(({ lane }) => lane);
}

const kindOfKey: Readonly<Record<DeadlineKey, MarkKind>> = {
  deadline: 'deadline',
  my_deadline: 'ownDeadline',
  interview_on: 'interview',
  next_action_on: 'action',
};

function laneOf({ name, files, moments }: Process, now: Now): Lane {
  const { dossier, negotiations, doubts } = files;
  const first = dossier ?? negotiations[0];
  const role = first && textOf(first, 'role');
  const status = dossier && textOf(dossier, 'status');
  const marks = moments.map(moment => ({
    ...moment,
    id: markId(moment),
    kind: kindOfKey[moment.key],
    label: deadlineTitle(moment.note, moment.key),
    hasPassed: moment.instant <= now.instant,
  }));
  return {
    id: first?.uri ?? name,
    name,
    root: (dossier ?? negotiations[0])?.root ?? '',
    detail: [
      ...(role === undefined ? [] : [role]),
      ...(status === undefined ? [] : [choiceName(company, 'status', status, ours)]),
      ...(doubts.length > 0 ? [doubtMark] : []),
    ],
    marks,
    spans: marks.flatMap(({ key, note, instant: until }) => {
      const offered = key === 'deadline' ? readDay(textOf(note, 'offered_on') ?? '') : undefined;
      if (offered?.state !== 'read' || !isCountable(offered.value)) return [];
      const from = startOf(offered.value, now.zone);
      return from === undefined || from > until ? [] : [{ from, until }];
    }),
  };
}

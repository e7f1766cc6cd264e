import { say, type Message } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import type { Guide } from '../guide/guide';
import type { NoteKind } from '../kinds/kind';
import type { Language } from '../kinds/language';
import type { Names } from '../kinds/names';
import { ours } from '../languages/ours';
import { builtInTemplate, emptyValue } from './builtInTemplate';
import { fillSections } from './fillSections';
import { fillTemplate } from './fillTemplate';
import type { Advice } from './sectionText';
import { slugOf } from '../base/slug';
import { folderOf } from '../notes/note';
import { letterDate } from '../letters/letterDate';
import { explodes } from '../negotiations/isExploding';
import type { Day } from '../time/day';
import { readMoment } from '../time/written';
import type { Answers } from '../asking/step';
import type { Occasion } from './sectionText';

export interface NewNote {
  readonly text: string;
  /** Offsets where the user writes next, in order. */
  readonly stops: readonly number[];
  /** What the user should know of it: their template is at fault. */
  readonly doubt: Message | undefined;
  /** Paths below the notes folder (or names in a folder that was chosen), best first, without end. */
  paths(): Iterable<string>;
}

export interface Wanted {
  readonly kind: NoteKind;
  readonly answers: Answers;
  readonly guide: Guide;
  /** The day on which it is made, as `2026-11-21`. */
  readonly today: string;
  /** The user's own template for the kind, instead of ours. */
  readonly template?: string | undefined;
  /** The note goes straight into a folder that the user chose, not to the kind's own place. */
  readonly here?: boolean;
  /** Folders that have a note of the kind: one that is named after its note has no second. */
  readonly occupied?: ReadonlySet<string>;
  /** The path of a note that it goes beside, instead. */
  readonly beside?: string | undefined;
  /** How its sections have the guide’s advice; `shown` unless told. */
  readonly advice?: Advice;
  readonly names?: Names;
  /** In which its sections have their headings; without it, the first of `names`. */
  readonly language?: Language;
}

/** What a new note is to be, before anything is written. */
export function newNote({
  kind,
  answers,
  guide,
  today,
  template,
  here,
  occupied = new Set(),
  beside,
  advice = 'shown',
  names = ours,
  language = names.languages[0],
}: Wanted): Result<NewNote> {
  const title = answers[kind.titleField];
  if (typeof title !== 'string' || title.trim() === '')
    return refuse(say('The note needs a name. Nothing was written.'));
  const empty = Object.fromEntries(
    kind.fields.map(field => [field.key, emptyValue(kind, field, names, language)]),
  );
  const values = { ...empty, ...trimmed(answers), today };
  const { stage } = answers;
  const occasion = {
    guide,
    advice,
    stage: typeof stage === 'string' ? names.choice(kind.id, 'stage', stage) : undefined,
    ...timeToAnswer(answers, today),
  };
  const { text, stops, isRead } = fillTemplate(
    fillSections(template ?? builtInTemplate(kind, names, language), kind, occasion),
    values,
  );
  return answer({
    text,
    stops,
    doubt: isRead
      ? undefined
      : say(
          'Your template {0} has a mistake in its front matter, so the fields of the note are not read. Fix both.',
          kind.template,
        ),
    paths: () => pathsFor(slugOf(title), { kind, here, occupied, beside }),
  });
}

interface Place {
  readonly kind: NoteKind;
  readonly here: boolean | undefined;
  readonly occupied: ReadonlySet<string>;
  readonly beside: string | undefined;
}

function* pathsFor(slug: string, { kind, here = false, occupied, beside }: Place): Iterable<string> {
  const [, name = slug] = /([^/]+)\.md$/.exec(kind.pathOf(slug)) ?? [];
  const isOwn = (folder: string) => folder !== folderOf({ path: kind.pathOf(`${slug}-0`) });
  for (let copy = 1; ; copy += 1) {
    const numbered = (of: string) => (copy === 1 ? of : `${of}-${copy}`);
    const path = kind.pathOf(numbered(slug));
    const folder = folderOf({ path });
    if (here) yield `${numbered(slug)}.md`;
    else if (beside !== undefined)
      yield `${beside.slice(0, beside.lastIndexOf('/') + 1)}${numbered(name)}.md`;
    else if (!isOwn(folder) || !occupied.has(folder)) yield path;
  }
}
/** How long an offer is open: from when it was made, else from today. */
function timeToAnswer({ offered_on: made, deadline }: Answers, today: Day): TimeToAnswer {
  const until = readMoment(typeof deadline === 'string' ? deadline : '');
  if (until.state !== 'read') return {};
  const offered = readMoment(typeof made === 'string' ? made : '');
  return {
    deadline: letterDate(until.value, today),
    isExploding: explodes(offered.state === 'read' ? offered.value.day : today, until.value),
  };
}

type TimeToAnswer = Pick<Occasion, 'deadline' | 'isExploding'>;

/** Answers as they go into a note: one line each, without the blanks around them. */
function trimmed(answers: Answers): Answers {
  const line = (text: string) => text.replace(/\0/g, '\ufffd').replace(/\s+/g, ' ').trim();
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [
      key,
      typeof value === 'string' ? line(value) : value.map(line).filter(Boolean),
    ]),
  );
}

import { say } from '../base/message';
import { fieldsRead } from '../kinds/fieldsRead';
import type { Reader } from '../deadlines/momentWords';
import { kindOf } from '../kinds/index';
import type { Names } from '../kinds/names';
import { ours } from '../languages/ours';
import type { Field } from '../kinds/kind';
import { listOf, textOf, type Note } from '../notes/note';
import { coverageOf } from '../stories/coverage';
import { dayAndClock } from '../time/clockBeside';
import { whenIs } from '../time/whenIs';
import { readMoment } from '../time/written';
import { writtenWords } from '../time/writtenWords';
import type { Words } from '../base/words';
import type { OutlineNode } from './outlineNode';
import type { Tooltip, TooltipLine } from './tooltip';

/** What is known of a note beside what it says itself. */
interface Beside {
  readonly warnings?: readonly Words[] | undefined;
  /** The workspace folder that it is in, where there are several with notes. */
  readonly folder?: string | undefined;
  /** Who reads it: moments are by their clock, days in their language. */
  readonly reader?: Reader | undefined;
  readonly names?: Names;
}

/** What a note is about, at a glance. An offer stays in the note: a tooltip is seen by whoever looks on. */
export function noteTooltip(
  note: Note,
  { warnings = [], folder, reader, names = ours }: Beside = {},
): Tooltip {
  const kind = kindOf(note.kind);
  const fields = fieldsRead(kind).filter(({ key, discreet }) => key !== kind?.titleField && !discreet);
  const lines = fields.flatMap(field => {
    const text = valueOf(note, field, reader);
    return text === '' ? [] : [{ name: names.fieldName(kind?.id, field.key), text }];
  });
  return {
    title: note.title,
    lines: [
      ...lines,
      ...writtenLines(note, names),
      ...(folder === undefined ? [] : [{ name: say('Folder'), text: folder }]),
      ...(note.outdated ? [outdated] : []),
      ...(kind ? [] : [unknown]),
    ],
    problems: [...warnings, ...note.problems.map(({ message }) => message)],
  };
}

/** What is known of a row that is about no note: all that it says, however little of it there is room for. */
export function rowTooltip({ label, description = [], warnings = [] }: OutlineNode): Tooltip {
  return { title: label, lines: description.map(text => ({ text })), problems: warnings };
}

function valueOf(note: Note, { key, shape }: Field, reader: Reader | undefined): Words {
  if (shape === 'list') return listOf(note, key).join(' · ');
  const text = textOf(note, key) ?? '';
  if (!reader) return text;
  if (shape === 'day' || shape === 'when') return writtenWords(text, reader.language);
  const written = readMoment(text);
  if (shape !== 'moment' || written.state !== 'read') return text;
  const when = whenIs(written.value, reader.zone);
  return when ? dayAndClock(written.value, when, reader) : text;
}

function writtenLines(note: Note, names: Names): readonly TooltipLine[] {
  const { written, missing } = coverageOf(note);
  if (written.length + missing.length === 0) return [];
  if (missing.length === 0) return [{ text: say('Every section is written.') }];
  const language = names.languageOf(note.kind, note.sections);
  const headings = missing.map(id => names.heading(note.kind, id, language));
  return [{ name: say('Still to write'), text: headings.join(' · ') }];
}

const outdated = {
  text: say('Its front matter cannot be read as it is now. What you see here is what it said before.'),
};

const unknown = {
  text: say('This file does not say what it is: its front matter has no known type.'),
};

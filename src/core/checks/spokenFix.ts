import { say } from '../base/message';
import { directionOf } from '../kinds/directionOf';
import { fieldsRead } from '../kinds/fieldsRead';
import type { NoteKind } from '../kinds/kind';
import { setField } from '../edits/setField';
import { readFrontMatter } from '../frontMatter/frontMatter';
import { dayReadings, monthReading } from '../time/dayReadings';
import { echoWords, type Reading } from '../time/echoWords';
import { readSpoken } from '../time/spokenMoment';
import { readMoment, readWhen } from '../time/written';
import type { Fix } from './rule';

/** Writes out a date that stands on this line as people say it, `Friday 5pm` or `last Thursday`, where it is one. */
export function spokenFix(text: string, kind: NoteKind, line: number, here: Reading): Fix | undefined {
  const entry = readFrontMatter(text).entries.find(one => one.line === line);
  const field = fieldsRead(kind).find(({ key, shape }) => key === entry?.key && dated.has(shape));
  if (!field || typeof entry?.value !== 'string' || entry.value.trim() === '') return undefined;
  const value = entry.value.trim();
  // What is a date, or one written in another order: for that there are fixes already.
  if (readMoment(value).state !== 'unreadable' || readWhen(value).state !== 'unreadable') return undefined;
  if (dayReadings(value).length > 0 || monthReading(value) !== undefined) return undefined;
  const direction = directionOf(field);
  const spoken = readSpoken(value, here, direction);
  if (!spoken.ok) return undefined;
  const { moment, written } = spoken.value;
  const isMoment = field.shape === 'moment';
  const shown = isMoment ? moment : { day: moment.day, time: undefined, offset: undefined, zone: undefined };
  const edits = setField(text, field.key, isMoment ? written : moment.day);
  return edits.ok
    ? {
        title: say('Change to {0}', echoWords(shown, here, direction)),
        edits: edits.value,
        preferred: false,
      }
    : undefined;
}

const dated: ReadonlySet<string> = new Set(['moment', 'day', 'when']);

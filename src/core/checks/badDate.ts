import { say, type Message } from '../base/message';
import { fieldsRead } from '../kinds/fieldsRead';
import type { FieldShape } from '../kinds/kind';
import { valueSpan } from '../frontMatter/entry';
import type { Problem } from '../base/problem';
import { setField } from '../edits/setField';
import { nearestDay, writtenParts } from '../time/day';
import { dayReadings, monthReading } from '../time/dayReadings';
import { readDay, readMoment, readWhen, type Written } from '../time/written';
import { writtenWords } from '../time/writtenWords';
import { checkedOf } from './checkedOf';
import { entryOf, type Rule } from './rule';

const shapes: Partial<
  Record<FieldShape, { readonly read: (text: string) => Written<unknown>; readonly example: string }>
> = {
  when: { read: readWhen, example: '2025-03' },
  day: { read: readDay, example: '2026-12-04' },
  moment: { read: readMoment, example: '2026-12-04' },
};

/** A date that is in no calendar, or not written as one. What is not read as a date is never due. */
export const badDate: Rule = {
  codes: ['impossible-date', 'unreadable-date'],
  check(note) {
    const problems: Problem[] = [];
    for (const { key, shape } of fieldsRead(note.kind)) {
      const date = shapes[shape];
      const entry = date && entryOf(note, key);
      if (!date || typeof entry?.value !== 'string') continue;
      const written = entry.value.trim();
      if (written === '') continue;
      const { state } = date.read(written);
      if (state === 'read') continue;
      const [suggested, second] = readings(written, shape);
      const code = state === 'impossible' ? 'impossible-date' : 'unreadable-date';
      const message = messageFor(written, state, date.example);
      const found = { code, severity: 'warning', message, span: valueSpan(entry) } as const;
      problems.push(suggested === undefined || second !== undefined ? found : { ...found, suggested });
    }
    return problems;
  },
  fixes({ span, suggested }, text, language) {
    const { kind, entries } = checkedOf(text);
    const entry = entries.find(({ valueLine }) => valueLine === span.line);
    const shape = fieldsRead(kind).find(field => field.key === entry?.key)?.shape;
    if (!entry || !shape || typeof entry.value !== 'string') return [];
    return readings(entry.value.trim(), shape).flatMap(date => {
      const edits = setField(text, entry.key, date);
      return edits.ok
        ? [
            {
              title: say('Change to {0}', writtenWords(date, language)),
              edits: edits.value,
              preferred: date === suggested,
            },
          ]
        : [];
    });
  },
};

function messageFor(written: string, state: 'impossible' | 'unreadable', example: string): Message {
  return state === 'impossible'
    ? say('There is no {0}.', written)
    : say('`{0}` isn’t recognised as a date. Write it like {1}.', written, example);
}

/** The month beside one that no year has: `2024-13` is December’s. */
function nearestMonth(written: string): string | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(written) ?? [];
  if (year === undefined || month === undefined) return undefined;
  return nearestDay({ year: Number(year), month: Number(month), day: 1 }).slice(0, 'yyyy-mm'.length);
}

/** What a date may be meant to say, in our form: one where it is clear, two where day and month may be swapped. */
function readings(written: string, shape: FieldShape): readonly string[] {
  const [, day, rest] = /^(\d{4}-\d{2}-\d{2})(.*)$/s.exec(written) ?? [];
  const parts = day === undefined ? undefined : writtenParts(day);
  if (parts) {
    // The day alone is put right; a time that is impossible too is left to its writer.
    const mended = nearestDay(parts) + (rest ?? '');
    return mended !== written && shapes[shape]?.read(mended).state === 'read' ? [mended] : [];
  }
  const month = shape === 'when' ? (monthReading(written) ?? nearestMonth(written)) : undefined;
  return month === undefined ? dayReadings(written) : [month];
}

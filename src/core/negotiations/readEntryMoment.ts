import { addDays, type Day } from '../time/day';
import { readEntry } from './readLogEntries';

/** The moment of a new entry as a person types it, as it is written: `2026-11-25`, or with its time. */
export function readEntryMoment(text: string, today: Day): string | undefined {
  const words = text.replace(/\btoday\b|\bnow\b/i, today).replace(/\byesterday\b/i, addDays(today, -1));
  const isTime = /^\s*\d{1,2}[:.]\d{2}\s*$/.test(words);
  const { day, time, kind, who } = readEntry({ heading: isTime ? `${today} ${words}` : words, line: 0 });
  if (day === undefined || kind !== undefined || who !== undefined) return undefined;
  return time === undefined ? day : `${day} ${time}`;
}

import { datedDay } from './echoWords';
import { instantOf } from './instant';
import { readWhen } from './written';

/** A month, a day or a moment as a front matter has it, in words: `March 2025`, `Fri 4 Dec 2026, 17:00`. */
export function writtenWords(written: string, language: string): string {
  const [, date = '', rest = ''] = /^(\d{4}-\d{2}(?:-\d{2})?)(.*)$/s.exec(written) ?? [];
  const when = readWhen(date);
  if (when.state !== 'read') return written;
  const day = when.value.precision === 'day' ? when.value.day : undefined;
  const words = day === undefined ? monthWords(date, language) : datedDay(day, language);
  const time = rest.replace(/^[T\s]/i, '');
  return time === '' ? words : `${words}, ${time}`;
}

function monthWords(month: string, language: string): string {
  const start = instantOf({ day: `${month}-01`, time: '12:00', offset: 'Z', zone: undefined }, 'UTC') ?? 0;
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(start);
}

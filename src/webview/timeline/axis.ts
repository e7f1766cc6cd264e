import { numberOf, partsOf, weekdayOf, type Day } from '../../core/time/day';
import type { Layout } from '../../core/deadlines/timeline';
import { element } from '../element';
import { place } from './place';

/** From this width on, a day also has room for the name of its weekday. */
const roomForWeekday = 52;

/** Months and days above the lanes. The marks say their dates themselves: this is for the eye. */
export function drawAxis({ months, ticks }: Layout, language: string): HTMLElement {
  const monthName = new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long', year: 'numeric' });
  const weekdayName = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short' });
  const monthParts = months.map(({ day, x, width }) => {
    const part = element('div', { class: 'month' }, element('span', {}, monthName.format(noonOf(day))));
    place(part, { left: x, width });
    return part;
  });
  const dayParts = ticks.map(({ day, x, width }) => {
    const number = String(partsOf(day)?.day ?? '');
    const text = width >= roomForWeekday ? `${weekdayName.format(noonOf(day))} ${number}` : number;
    const part = element('div', { class: weekdayOf(day) === 1 ? 'day monday' : 'day' }, text);
    place(part, { left: x, width });
    return part;
  });
  return element(
    'div',
    { class: 'axis', 'aria-hidden': 'true' },
    element('div', { class: 'months' }, ...monthParts),
    element('div', { class: 'ticks' }, ...dayParts),
  );
}

const epoch = numberOf('1970-01-01');

/** A day as an instant that falls on it in UTC: enough to ask for its names. */
function noonOf(day: Day): number {
  return (numberOf(day) - epoch) * 86_400_000 + 43_200_000;
}

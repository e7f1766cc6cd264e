import { numberOf, partsOf, type Day } from '../../core/time/day';
import type { Layout } from '../../core/deadlines/timeline';
import type { ToTimeline } from '../../core/deadlines/timelineProtocol';
import type { TimelineTexts } from '../../core/deadlines/timelinePage';
import { element } from '../element';
import { place } from '../place';

/** From this width on, a day also has room for the name of its weekday. */
const roomForWeekday = 52;

/** Below this width there is no more than a letter or two of a month's name to be seen. */
const roomForMonth = 40;

/** Months and days above the lanes. The marks say their dates themselves: this is for the eye. */
export function drawAxis(
  { months, ticks, today }: Layout,
  { language }: ToTimeline,
  texts: TimelineTexts,
): HTMLElement {
  const monthName = new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long', year: 'numeric' });
  const weekdayName = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short' });
  const monthParts = months.map(({ day, x, width }) => {
    const name = width >= roomForMonth ? monthName.format(noonOf(day)) : '';
    const part = element('div', { class: 'month' }, element('span', {}, name));
    place(part, { left: x, width });
    return part;
  });
  const numberOn = (day: Day) => String(partsOf(day)?.day ?? '');
  const dayParts = ticks
    .filter(({ day }) => day !== today?.day)
    .map(({ day, x, width }) => {
      const weekday = width >= roomForWeekday ? `${weekdayName.format(noonOf(day))} ` : '';
      const part = element('div', { class: 'day' }, `${weekday}${numberOn(day)}`);
      place(part, { left: x, width });
      return part;
    });
  // Today is marked as in a calendar: its number stands out, also where no other day is named.
  if (today) {
    const { day, x, width } = today;
    const text = width >= roomForWeekday ? texts.today : numberOn(day);
    const part = element('div', { class: 'day today', title: texts.today }, element('span', {}, text));
    place(part, { left: x, width });
    dayParts.push(part);
  }
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

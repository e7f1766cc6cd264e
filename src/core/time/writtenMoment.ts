import type { Moment } from './written';

/** A moment as it goes into a front matter: the way back from `readMoment`. */
export function writtenMoment({ day, time, offset = '', zone }: Moment): string {
  if (time === undefined) return day;
  if (offset === '' && zone === undefined) return `${day} ${time}`;
  return `${day}T${time}${offset}${zone === undefined ? '' : `[${zone}]`}`;
}

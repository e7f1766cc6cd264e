import { say } from '../base/message';
import { answer, refuse, type Refusal, type Result } from '../base/result';
import { padded } from './day';
import { unclear } from './spokenRefusals';
import type { Direction } from './speaking';
import type { ClockPiece, PartOfDay, TimePiece } from './spokenPiece';

/** The time at which a day is over. */
export const dayEnd = '24:00';

type SaidTime = string | undefined;

/**
 * The one time that all of these say: `17:00`, `dayEnd`, or none. What can be two times is refused with both.
 */
export function spokenTime(pieces: readonly TimePiece[], direction: Direction): Result<SaidTime> {
  const parts = pieces.filter(piece => piece.is === 'part');
  const times = pieces.filter(({ is }) => is !== 'part' && is !== 'offset' && is !== 'before');
  const [time, second] = times;
  const part = parts[0]?.part;
  if (second || parts.length > 1) return unclear(direction);
  if (!time) return part === undefined ? answer(undefined) : partAlone(part, direction);
  if (time.is === 'clock') return clockTime(time, part, direction);
  if (time.is === 'midnight') return part === 'tonight' && direction === 'ahead' ? answer(dayEnd) : midnight;
  if (part !== undefined) return unclear(direction);
  if (time.is === 'end') return answer(time.of === 'work' ? '17:00' : dayEnd);
  return time.is === 'letter h' ? letterHour(time.hour, direction) : unclear(direction);
}

/** When the part of a day begins that was named. */
export function beginningOf(pieces: readonly TimePiece[]): string | undefined {
  const [first] = pieces.flatMap(piece => (piece.is === 'part' ? [piece.part] : []));
  return first && `${padded(hours[first][0], 2)}:00`;
}

/** Some time of a day is enough for what has happened; what is to come has its hour. */
function partAlone(part: PartOfDay, direction: Direction): Result<SaidTime> {
  if (direction === 'behind') return answer(undefined);
  // A night ends with its day, as far as somebody waits for an answer.
  return part === 'tonight' || part === 'night'
    ? answer(dayEnd)
    : refuse(say('At what time? Type it like 17:00 or 5pm.'));
}

/** `17h` is a time; `4h` may be how long something takes. */
function letterHour(hour: number, direction: Direction): Result<SaidTime> {
  if (hour > 23) return unclear(direction);
  return hour > 12
    ? answer(`${hour}:00`)
    : refuse(
        say(
          'Is that {0} hours, or {1}? Type “in {0} hours” or a time like {1}.',
          hour,
          `${padded(hour, 2)}:00`,
        ),
      );
}

const midnight = refuse(
  say('Midnight at which end of the day? Type 00:00 for its beginning or 23:59 for its end.'),
);

function clockTime(
  { hour: written, minute, isBare, second, half }: ClockPiece,
  part: PartOfDay | undefined,
  direction: Direction,
): Result<SaidTime> {
  const hour = Number(written);
  const at = (exact: number): Result<SaidTime> =>
    answer([padded(exact, 2), minute, ...(second === undefined ? [] : [second])].join(':'));
  if (Number(minute) > 59 || Number(second ?? 0) > 59) return unclear(direction);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return unclear(direction);
    if (half === 'am' && hour === 12) return midnight;
    const exact = (hour % 12) + (half === 'pm' ? 12 : 0);
    return part === undefined || isIn(part, exact) ? at(exact) : unclear(direction);
  }
  if (hour === 24) return Number(minute) === 0 && part === undefined ? answer(dayEnd) : unclear(direction);
  if (hour > 24) return unclear(direction);
  if (part !== undefined) {
    const [exact, other] = [hour, hour + 12].filter(one => one < 24 && isIn(part, one));
    return exact === undefined || other !== undefined ? unclear(direction) : at(exact);
  }
  return isCertain(written, isBare === true) ? at(hour) : eitherHalf(hour, minute);
}

/** `05:00` and `17:00` are of 24 hours, and people work from eight to noon; `5`, `5:00` and a bare `8` may be either. */
function isCertain(written: string, isBare: boolean): boolean {
  const hour = Number(written);
  return written.length === 2 || hour === 0 || hour >= (isBare ? 9 : 8);
}

function eitherHalf(hour: number, minute: string): Refusal {
  return refuse(
    say(
      'Is that {0} or {1}? Type “{2}am” or “{2}pm”.',
      `${padded(hour, 2)}:${minute}`,
      `${hour + 12}:${minute}`,
      minute === '00' ? hour : `${hour}:${minute}`,
    ),
  );
}

function isIn(part: PartOfDay, hour: number): boolean {
  const [from, to] = hours[part];
  return hour >= from && hour <= to;
}

const hours: Readonly<Record<PartOfDay, readonly [from: number, to: number]>> = {
  morning: [0, 11],
  afternoon: [12, 18],
  evening: [16, 23],
  night: [19, 23],
  tonight: [17, 23],
};

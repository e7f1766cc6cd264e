import type { Quantity } from './quantity';
import { singular } from './nouns';

export const data = 'byte';
export const time = 'second';
export const currencies = ['$', '€', '£'] as const;

/** A word of the sum that measures or counts something. */
export interface Unit extends Quantity {
  /** Of data: bits or bytes, by thousands or by 1024s. */
  readonly family?: 'bits' | 'bytes' | 'binary';
  /** Whether the word is only taken for something that is counted, as any noun is. */
  readonly counted?: true;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;

/** Lengths of time by the word that shows them. */
export const secondsIn = { s: 1, min: minute, h: hour, day, week: 7 * day, month: year / 12, year } as const;
export type TimeWord = keyof typeof secondsIn;

const timeWords: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  ms: 1e-3,
  s: 1,
  sec: 1,
  second: 1,
  min: minute,
  minute,
  h: hour,
  hr: hour,
  hour,
  day,
  week: secondsIn.week,
  month: secondsIn.month,
  yr: year,
  year,
};

/** What is counted per second, under one name. */
const rates: Readonly<Record<string, string>> = {
  rps: 'request',
  qps: 'query',
  tps: 'transaction',
  iops: 'operation',
  fps: 'frame',
};

const shortNouns: Readonly<Record<string, string>> = {
  req: 'request',
  op: 'operation',
  msg: 'message',
  txn: 'transaction',
};

const dataUnit = /^(?:(k|K|M|G|T|P|E)(i)?)?(B|b|bit|bits|byte|bytes)(ps)?$/;
const steps = ['', 'K', 'M', 'G', 'T', 'P', 'E'];

/** What a word measures; anything that could be a noun counts its own kind. `undefined` for other words. */
export function readUnit(word: string): Unit | undefined {
  return readData(word) ?? readTime(word) ?? readCounted(word);
}

/** The word under which a length of time is shown, if it is one that people calculate with. */
export function timeWordOf(seconds: number): TimeWord | undefined {
  const words = Object.keys(secondsIn) as TimeWord[]; // They are its keys.
  return words.find(word => secondsIn[word] === seconds);
}

function readData(word: string): Unit | undefined {
  const [, step = '', binary, unit, perSecond] = dataUnit.exec(word) ?? [];
  if (unit === undefined) return undefined;
  const isBits = unit.startsWith('bit') || unit === 'b';
  // A lone b is as often a billion, and whoever writes Kib means neither.
  if (step === '' && unit === 'b') return undefined;
  const size = (binary ? 1024 : 1000) ** steps.indexOf(step.toUpperCase());
  const dimensions = new Map([[data, 1]]);
  if (perSecond) dimensions.set(time, -1);
  return {
    value: isBits ? size / 8 : size,
    dimensions,
    family: isBits ? 'bits' : binary ? 'binary' : 'bytes',
  };
}

function readTime(word: string): Unit | undefined {
  const known = Object.hasOwn(timeWords, word) ? word : singular(word.toLowerCase());
  const seconds = Object.hasOwn(timeWords, known) ? timeWords[known] : undefined;
  return seconds === undefined ? undefined : { value: seconds, dimensions: new Map([[time, 1]]) };
}

function readCounted(word: string): Unit | undefined {
  const lower = word.toLowerCase();
  const rate = Object.hasOwn(rates, lower) ? rates[lower] : undefined;
  if (rate !== undefined)
    return {
      value: 1,
      dimensions: new Map([
        [rate, 1],
        [time, -1],
      ]),
    };
  if (!isNoun(lower)) return undefined;
  const one = singular(lower);
  const noun = Object.hasOwn(shortNouns, one) ? (shortNouns[one] ?? one) : one;
  return { value: 1, dimensions: new Map([[noun, 1]]), counted: true };
}

/** Words that stand behind a number and count nothing. */
const others = new Set(
  (
    'a an the of or and to in on at by for from with as is are was be than then per x vs via ' +
    'if not no so but up out about each every am pm st nd rd th ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'bn tn million billion trillion thousand hundred times plus minus'
  ).split(' '),
);

function isNoun(word: string): boolean {
  return word.length > 1 && /^\p{L}+$/u.test(word) && !others.has(word);
}

import { nounKey, plural } from './nouns';
import { isPlainNoun } from './plainNoun';
import type { Quantity } from './quantity';

export const data = 'byte';
export const time = 'second';
export const currencies = ['$', '€', '£'] as const;

/** A word of the sum that measures or counts something. */
export interface Unit extends Quantity {
  /** Of data: bits or bytes, by thousands or by 1024s. */
  readonly family?: Family;
  /** The length of time that a rate is for, where the unit is one. */
  readonly per?: TimeWord;
  /** What it counts, as it is shown. */
  readonly noun?: string;
  /** Whether the word is only taken for something that is counted, as any noun is. */
  readonly counted?: true;
  /** Counted over a day or the like without saying so: what they do is done in that time. */
  readonly isPeriodic?: true;
}

export type Family = 'bits' | 'bytes' | 'binary';

/** One unit, by all that it is called. */
export interface UnitRow extends Unit {
  /** Written just so: `MB` is no `Mb`. */
  readonly symbols: readonly string[];
  /** In the singular; as well in the plural, and in capitals or not. */
  readonly words: readonly string[];
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;

/** Lengths of time by the word that shows them. */
export const secondsIn = { s: 1, min: minute, h: hour, day, week: 7 * day, month: year / 12, year } as const;
export type TimeWord = keyof typeof secondsIn;

/** The word under which a length of time is shown, if it is one that people calculate with. */
export function timeWordOf(seconds: number): TimeWord | undefined {
  const words = Object.keys(secondsIn) as TimeWord[]; // They are its keys.
  return words.find(word => secondsIn[word] === seconds);
}

/** Left out since they could be something else: `m`, `d`, `w`, `y`, a lone `b`, and `mb` in small letters. */
const times: readonly UnitRow[] = [
  length(1e-9, ['ns'], 'nsec', 'nanosec', 'nanosecond'),
  length(1e-6, ['us', 'µs', 'μs'], 'usec', 'microsec', 'microsecond'),
  length(1e-3, ['ms'], 'msec', 'millisec', 'millisecond'),
  length(secondsIn.s, ['s'], 'sec', 'second'),
  length(secondsIn.min, [], 'min', 'minute'),
  length(secondsIn.h, ['h'], 'hr', 'hour'),
  length(secondsIn.day, [], 'day'),
  length(secondsIn.week, [], 'wk', 'week'),
  length(secondsIn.month, ['mo', 'mos'], 'mth', 'month'),
  length(secondsIn.year, [], 'yr', 'year'),
  length(10 * secondsIn.year, [], 'decade'),
];

function length(value: number, symbols: readonly string[], ...words: readonly string[]): UnitRow {
  return { symbols, words, value, dimensions: new Map([[time, 1]]) };
}

const prefixes = ['', 'K', 'M', 'G', 'T', 'P', 'E'] as const;
const prefixNames = ['', 'kilo', 'mega', 'giga', 'tera', 'peta', 'exa'] as const;
const binaryNames = ['', 'kibi', 'mebi', 'gibi', 'tebi', 'pebi', 'exbi'] as const;

const datas: readonly UnitRow[] = prefixes.flatMap((prefix, step) => [
  ...dataRows(prefix, prefixNames[step] ?? '', 1000 ** step, false),
  ...(step === 0 ? [] : dataRows(`${prefix}i`, binaryNames[step] ?? '', 1024 ** step, true)),
]);

function dataRows(prefix: string, name: string, size: number, isBinary: boolean): readonly UnitRow[] {
  const spellings = prefix.startsWith('K') ? [prefix, prefix.replace('K', 'k')] : [prefix];
  const row = (
    value: number,
    family: Family,
    per: 's' | undefined,
    ends: readonly string[],
    word?: string,
  ) => ({
    symbols: spellings.flatMap(spelling => ends.map(end => spelling + end)),
    words: word === undefined ? [] : [name + word],
    value,
    family,
    dimensions: new Map<string, number>([[data, 1], ...(per ? ([[time, -1]] as const) : [])]),
    ...(per && { per }),
  });
  // A lone b is as often a billion.
  const bit = prefix === '' ? [] : ['b', 'bit', 'bits', 'Bit', 'Bits'];
  const byte = prefix === '' ? ['B'] : ['B', 'byte', 'bytes', 'Byte', 'Bytes'];
  return [
    row(size, isBinary ? 'binary' : 'bytes', undefined, byte, 'byte'),
    row(size / 8, 'bits', undefined, bit, 'bit'),
    row(size, isBinary ? 'binary' : 'bytes', 's', ['Bps']),
    row(size / 8, 'bits', 's', ['bps']),
  ];
}

/** What is counted by the second, minute or hour, under one name; by thousands and more as well: `Mpps`. */
const rates: readonly UnitRow[] = [
  ...rateRows('rps', 'request', 's'),
  ...rateRows('rpm', 'request', 'min'),
  ...rateRows('rph', 'request', 'h'),
  ...rateRows('qps', 'query', 's'),
  ...rateRows('qpm', 'query', 'min'),
  ...rateRows('tps', 'transaction', 's'),
  ...rateRows('pps', 'packet', 's'),
  ...rateRows('fps', 'frame', 's'),
  ...rateRows('iops', 'operation', 's'),
];

function rateRows(name: string, noun: string, per: TimeWord): readonly UnitRow[] {
  const dimensions = new Map([
    [nounKey(noun), 1],
    [time, -1],
  ]);
  const many = (['k', 'M', 'G'] as const).map((prefix, step) => ({
    symbols: (prefix === 'k' ? ['k', 'K'] : [prefix]).flatMap(one =>
      [name, name.toUpperCase()].map(n => one + n),
    ),
    words: [],
    value: 1000 ** (step + 1) / secondsIn[per],
    dimensions,
    per,
    noun,
  }));
  const symbols = [name, name.toUpperCase()];
  return [{ symbols, words: [], value: 1 / secondsIn[per], dimensions, per, noun }, ...many];
}

/** Money by its word. Which dollar it is, the sign does not say either. */
const moneys: readonly UnitRow[] = [
  money('$', ['$', 'USD'], 'dollar'),
  money('€', ['€', 'EUR'], 'euro'),
  money('£', ['£', 'GBP']),
];

function money(sign: string, symbols: readonly string[], ...words: readonly string[]): UnitRow {
  return { symbols, words, value: 1, dimensions: new Map([[sign, 1]]) };
}

/** Things that have a short name. */
const things: readonly UnitRow[] = [
  thing('request', ['req', 'reqs']),
  thing('operation', ['op', 'ops']),
  thing('message', ['msg', 'msgs']),
  thing('transaction', ['txn', 'txns', 'tx', 'txs']),
  thing('packet', ['pkt', 'pkts']),
  thing('connection', ['conn', 'conns']),
  ...['DAU', 'MAU', 'WAU'].map(name => ({ ...thing('user', [name, `${name}s`]), isPeriodic: true as const })),
  ...['VM', 'CPU', 'GPU', 'URL', 'API', 'ID', 'SKU', 'PDF', 'TV'].map(name =>
    thing(name, [name, `${name}s`]),
  ),
];

function thing(noun: string, symbols: readonly string[]): UnitRow {
  return { symbols, words: [], value: 1, dimensions: new Map([[nounKey(noun), 1]]), noun, counted: true };
}

/** Every unit there is. What a word means, how it is shown and what tests go over all come from here. */
export const unitRows: readonly UnitRow[] = [...times, ...datas, ...rates, ...moneys, ...things];

const bySymbol = new Map(unitRows.flatMap(row => row.symbols.map(symbol => [symbol, row] as const)));
const byWord = new Map(
  unitRows.flatMap(row => row.words.flatMap(word => [word, plural(word)].map(form => [form, row] as const))),
);

/** What a word measures; anything that could be a noun counts its own kind. `undefined` for other words. */
export function readUnit(word: string): Unit | undefined {
  return bySymbol.get(word) ?? byWord.get(word.toLowerCase()) ?? readCounted(word);
}

function readCounted(word: string): Unit | undefined {
  if (!isPlainNoun(word)) return undefined;
  const isPeriodic = periodic.test(word);
  return {
    value: 1,
    dimensions: new Map([[nounKey(word), 1]]),
    noun: word,
    counted: true,
    ...(isPeriodic && { isPeriodic }),
  };
}

const periodic = /^(?:hourly|nightly|daily|weekly|monthly|quarterly|yearly|annual|annually)$/i;

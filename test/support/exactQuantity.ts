/** A number of something as a fraction of whole numbers: what sums are held against. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
  /** Bytes, seconds, `$` and nouns in the singular, with their powers. */
  readonly of: Readonly<Record<string, number>>;
}

export function exact(over: bigint, under = 1n, of: Readonly<Record<string, number>> = {}): Exact {
  return { over, under, of };
}

export function exactTimes(a: Exact, b: Exact, sign: 1 | -1 = 1): Exact {
  const of: Record<string, number> = { ...a.of };
  for (const [name, power] of Object.entries(b.of)) of[name] = (of[name] ?? 0) + sign * power;
  const [over, under] = sign === 1 ? [b.over, b.under] : [b.under, b.over];
  return {
    over: a.over * over,
    under: a.under * under,
    of: Object.fromEntries(Object.entries(of).filter(([, power]) => power !== 0)),
  };
}

export function near(value: Exact): number {
  // Enough digits for any comparison of rounded numbers.
  const digits = (value.over * 10n ** 30n) / value.under;
  return Number(digits) / 1e30;
}

const day = 86_400n;
const seconds: Readonly<Record<string, readonly [bigint, bigint]>> = {
  ns: [1n, 1_000_000_000n],
  µs: [1n, 1_000_000n],
  ms: [1n, 1000n],
  s: [1n, 1n],
  min: [60n, 1n],
  h: [3600n, 1n],
  day: [day, 1n],
  week: [7n * day, 1n],
  month: [365n * day, 12n],
  year: [365n * day, 1n],
};

/** Every unit that sums know, by what it is called. Things that are counted have no size. */
export const exactUnits: ReadonlyMap<string, Exact> = new Map([
  ...named('ns nsec nsecs nanosec nanosecs nanosecond nanoseconds', length('ns')),
  ...named('us µs μs usec usecs microsec microsecs microsecond microseconds', length('µs')),
  ...named('ms msec msecs millisec millisecs millisecond milliseconds', length('ms')),
  ...named('s sec secs second seconds', length('s')),
  ...named('min mins minute minutes', length('min')),
  ...named('h hr hrs hour hours', length('h')),
  ...named('day days', length('day')),
  ...named('wk wks week weeks', length('week')),
  ...named('mo mos mth mths month months', length('month')),
  ...named('yr yrs year years', length('year')),
  ...named('decade decades', exact(3650n * day, 1n, { s: 1 })),
  ...rate('rps', 'request', 's'),
  ...rate('rpm', 'request', 'min'),
  ...rate('rph', 'request', 'h'),
  ...rate('qps', 'query', 's'),
  ...rate('qpm', 'query', 'min'),
  ...rate('tps', 'transaction', 's'),
  ...rate('pps', 'packet', 's'),
  ...rate('fps', 'frame', 's'),
  ...rate('iops', 'operation', 's'),
  ...named('$ USD dollar dollars', exact(1n, 1n, { $: 1 })),
  ...named('€ EUR euro euros', exact(1n, 1n, { '€': 1 })),
  ...named('£ GBP', exact(1n, 1n, { '£': 1 })),
  ...named('req reqs', thing('request')),
  ...named('op ops', thing('operation')),
  ...named('msg msgs', thing('message')),
  ...named('txn txns tx txs', thing('transaction')),
  ...named('pkt pkts', thing('packet')),
  ...named('conn conns', thing('connection')),
  ...named('DAU DAUs MAU MAUs WAU WAUs', thing('user')),
  ...'VM CPU GPU URL API ID SKU PDF TV'.split(' ').flatMap(name => named(`${name} ${name}s`, thing(name))),
  ...bytes('', 'byte bytes', '', 1n),
  ...'kilo mega giga tera peta exa'
    .split(' ')
    .flatMap((name, step) => [
      ...bytes(
        'KMGTPE'[step] ?? '',
        `${name}byte ${name}bytes`,
        `${name}bit ${name}bits`,
        1000n ** BigInt(step + 1),
      ),
    ]),
  ...'kibi mebi gibi tebi pebi exbi'
    .split(' ')
    .flatMap((name, step) => [
      ...bytes(
        `${'KMGTPE'[step] ?? ''}i`,
        `${name}byte ${name}bytes`,
        `${name}bit ${name}bits`,
        1024n ** BigInt(step + 1),
      ),
    ]),
]);

function named(names: string, unit: Exact): readonly (readonly [string, Exact])[] {
  return names.split(' ').map(name => [name, unit]);
}

function length(word: string): Exact {
  const [over, under] = seconds[word] ?? [1n, 1n];
  return exact(over, under, { s: 1 });
}

function thing(noun: string): Exact {
  return exact(1n, 1n, { [noun]: 1 });
}

function rate(name: string, noun: string, per: string): readonly (readonly [string, Exact])[] {
  const one = exactTimes(thing(noun), length(per), -1);
  const upper = name.toUpperCase();
  return [
    ...named(`${name} ${upper}`, one),
    ...named(`k${name} K${name} k${upper} K${upper}`, exactTimes(exact(1000n), one)),
    ...named(`M${name} M${upper}`, exactTimes(exact(1_000_000n), one)),
    ...named(`G${name} G${upper}`, exactTimes(exact(1_000_000_000n), one)),
  ];
}

function bytes(
  prefix: string,
  words: string,
  bitWords: string,
  size: bigint,
): readonly (readonly [string, Exact])[] {
  const prefixes = prefix.startsWith('K') ? [prefix, `k${prefix.slice(1)}`] : [prefix];
  const [byte, bit] = [exact(size, 1n, { B: 1 }), exact(size, 8n, { B: 1 })];
  const all = (ends: string, unit: Exact) =>
    ends.split(' ').flatMap(end => prefixes.map(one => [`${one}${end}`, unit] as const));
  const second = length('s');
  return [
    ...named(words, byte),
    ...all(prefix === '' ? 'B' : 'B byte bytes Byte Bytes', byte),
    ...(prefix === ''
      ? named('bit bits', bit)
      : [...named(bitWords, bit), ...all('b bit bits Bit Bits', bit)]),
    ...all('Bps', exactTimes(byte, second, -1)),
    ...all('bps', exactTimes(bit, second, -1)),
  ];
}

const magnitudes: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  M: 1e6,
  B: 1e9,
  bn: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

export interface Shown {
  readonly value: number;
  readonly of: Readonly<Record<string, number>>;
}

/** Reads what is shown behind a line: `40 MB/s`, `1.16k requests/s`, `$4.5k`, `3M users·devices`. */
export function readShown(text: string): Shown | undefined {
  const [whole, sign = '', digits = '', glued = '', word = '', rest = ''] =
    /^([$€£]?)(\d[\d,.]*(?:e-?\d+)?)(?:(k|M|B|bn|tn)(?!\p{L})| (trillion))? ?(.*)$/u.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const [first = '', ...under] = rest.split('/');
  let value = Number(digits.replaceAll(',', '')) * (magnitudes[glued || word] ?? NaN);
  const of: Record<string, number> = sign === '' ? {} : { [sign]: 1 };
  const take = (word: string, power: 1 | -1) => {
    const name = { hours: 'h', days: 'day', years: 'year', b: 'bit' }[word] ?? word;
    const unit =
      name in seconds
        ? length(name)
        : /^(?:[KMGTPE]?i?[Bb](?:ps)?|bit)$|ps$/.test(name)
          ? exactUnits.get(name)
          : undefined;
    value *= near(unit ?? exact(1n)) ** power;
    for (const [part, times] of Object.entries(unit?.of ?? { [name]: 1 }))
      of[part] = (of[part] ?? 0) + times * power;
  };
  first
    .split('·')
    .filter(Boolean)
    .forEach(word => take(word, 1));
  under.forEach(word => take(word, -1));
  return { value, of };
}

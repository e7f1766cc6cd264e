import type { Token } from './token';

/**
 * `20,000`, `1.5`, `1e6`, `2^32`. `_` and `'` group digits as well, and so do points and blanks where there are two of
 * them: `2 500 GB` may be two disks. A single point before three digits could be either (`10.000 users`), more noughts
 * behind it are a slip as often, and both are no numbers; `0.023` is one.
 */
const number = new RegExp(
  '([$€£]?)' +
    "(?:([1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?:(?: \\d{3}){2,}|(?:[\\u00a0\\u202f_'’]\\d{3})+)|\\d+)(\\.\\d+)?|(\\.\\d+)" +
    '|([1-9]\\d{0,2}(?:\\.\\d{3}){2,}))' +
    "(?:e(\\d{1,2})|\\^(\\d{1,2}))?(?![.,_'’]?\\d)",
  'y',
);

const couldBeThousands = /^[1-9]\d{0,2}\.(?:\d{3}|0{4,})$/;

const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  MM: 1e6,
  mn: 1e6,
  m: 1e6,
  bn: 1e9,
  tn: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** `20k`, `50M`; of a `B` right behind the number, what follows tells what it is. */
const tightMagnitude = /(k|K|MM|M|mn|bn|tn|B)(?!\p{L})/uy;
/** `50m users` are millions; `50m` alone may be minutes or metres, and is left alone. */
const smallMillion = /(m)(?=[ \t\u00a0]+(?!(?:per|each|every)(?!\p{L}))\p{L}{2})/uy;
const looseMagnitude = /[ \t\u00a0]+(k|K|MM|M|mn|bn|tn|thousand|million|billion|trillion)(?!\p{L})/uy;

/** The number that begins at a place of a line, with the letter or the word that multiplies it. */
export function numberAt(
  line: string,
  start: number,
): { readonly token: Token; readonly end: number } | undefined {
  let end = start;
  const read = (what: RegExp): RegExpExecArray | undefined => {
    what.lastIndex = end;
    const found = what.exec(line) ?? undefined;
    end += found?.[0].length ?? 0;
    return found;
  };
  const digits = read(number);
  if (!digits) return undefined;
  const [, currency, whole = '', fraction = '', only = '', pointed = '', exponent, power] = digits;
  if (couldBeThousands.test(whole + fraction)) return undefined;
  const written = Number(whole.replace(/\D/g, '') + fraction + only + pointed.replace(/\D/g, ''));
  const value = (power === undefined ? written : written ** Number(power)) * 10 ** Number(exponent ?? 0);
  const magnitude = read(tightMagnitude)?.[1] ?? read(looseMagnitude)?.[1] ?? read(smallMillion)?.[1];
  if (magnitude === 'B') return { token: { kind: 'unclear', text: `${digits[0]}B`, value }, end };
  const factor = magnitude === undefined ? 1 : (magnitudes[magnitude] ?? 1);
  const scaled = magnitude !== undefined || exponent !== undefined || power !== undefined;
  return { token: { kind: 'number', value: value * factor, scaled, ...(currency && { currency }) }, end };
}

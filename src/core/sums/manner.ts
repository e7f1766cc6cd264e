import { plural, singular } from './nouns';
import { data, time, timeWordOf, type Family, type TimeWord, type Unit } from './units';

/** How the writer of a sum speaks of things; its result speaks likewise. */
export interface Manner {
  readonly data: Family;
  /** Whether bits came in by a rate, as on a line; what has come over it is stored in bytes. */
  readonly isLine: boolean;
  /** The length of time that something was per. */
  readonly time: TimeWord | undefined;
  /** What was counted over time: where it meets other things, it is what there are so many of. */
  readonly counted: ReadonlySet<string>;
  /** What something was per. */
  readonly per: ReadonlySet<string>;
  /** Nouns in the plural and in the singular, by their keys. */
  readonly many: ReadonlyMap<string, string>;
  readonly one: ReadonlyMap<string, string>;
}

/** Learns the manner of a sum while it is read. */
export class MannerSoFar {
  readonly #families = new Set<Family>();
  readonly #counted = new Set<string>();
  readonly #per = new Set<string>();
  readonly #many = new Map<string, string>();
  readonly #one = new Map<string, string>();
  #time: TimeWord | undefined;
  #isLine = false;

  get time(): TimeWord | undefined {
    return this.#time;
  }

  set time(word: TimeWord | undefined) {
    this.#time = word;
  }

  now(): Manner {
    const only = (family: Family) => this.#families.size === 1 && this.#families.has(family);
    return {
      data: only('bits') ? 'bits' : only('binary') ? 'binary' : 'bytes',
      isLine: this.#isLine,
      time: this.#time,
      counted: this.#counted,
      per: this.#per,
      many: this.#many,
      one: this.#one,
    };
  }

  /** A unit behind a number: `requests`, `rps`, `MB`. */
  front(word: string, unit: Unit): void {
    this.#any(unit);
    const key = keyOf(unit);
    if (unit.per !== undefined) {
      this.#time ??= unit.per;
      if (key !== undefined) this.#counted.add(key);
      this.#isLine ||= unit.family === 'bits';
    }
    if (key === undefined || unit.noun === undefined) return;
    this.#many.set(key, manyOf(unit.counted ? word : unit.noun, unit.noun));
    if (!this.#one.has(key)) this.#one.set(key, singular(unit.noun));
  }

  /** A unit that something is for each of: `/day`, `per user`. `of` is what is counted so. */
  each(word: string, unit: Unit, of: readonly string[], isBits: boolean): void {
    this.#any(unit);
    const key = keyOf(unit);
    if (unit.dimensions.has(time)) {
      this.#time ??= timeWordOf(unit.value);
      of.forEach(noun => this.#counted.add(noun));
      this.#isLine ||= isBits;
    } else if (key !== undefined) {
      this.#per.add(key);
      this.#one.set(key, unit.counted && !isShort(word) ? singular(word) : (unit.noun ?? word));
      if (!this.#many.has(key)) this.#many.set(key, plural(unit.noun ?? word));
    }
  }

  #any({ family }: Unit): void {
    if (family) this.#families.add(family);
  }
}

/** The noun that a unit counts. */
function keyOf({ dimensions, noun }: Unit): string | undefined {
  return noun === undefined ? undefined : [...dimensions.keys()].find(of => of !== data && of !== time);
}

/** A short name in the plural has an s, whatever it is short for: `ops`, `reqs`. */
function manyOf(word: string, noun: string): string {
  if (isShort(word)) return word;
  if (word === noun) return plural(word);
  return word.endsWith('s') ? word : `${word}s`;
}

/** `DAU` and `VMs` stay as they are. */
function isShort(noun: string): boolean {
  return /\p{Lu}{2}/u.test(noun);
}

import { say, type Message } from '../base/message';
import { dividedBy, minus, plainNumber, plus, times, type Quantity } from './quantity';
import { isNothing, settled, showQuantity, type Manner } from './showQuantity';
import { tokensOf, type Mark, type Token } from './tokens';
import { data, readUnit, time, timeWordOf, type Unit } from './units';

/** What a sum comes to, best form first, or why it comes to nothing. */
export type Sum =
  | { readonly state: 'right'; readonly shown: readonly string[] }
  | { readonly state: 'clash'; readonly why: Message };

/** Longer than that is prose. */
const longest = 200;

/**
 * The sum that a line is as a whole: `20k rps x 2 KB`. `undefined` for everything else, also for what only looks
 * like one: a date, a range, a score, a line with its own result. Nothing is ever guessed.
 */
export function readSum(line: string): Sum | undefined {
  if (line.length > longest || !/\d/.test(line)) return undefined;
  const tokens = tokensOf(line);
  if (!tokens) return undefined;
  const read = new Reading(tokens).run();
  if (!read) return undefined;
  if (read.unclear !== undefined)
    return {
      state: 'clash',
      why: say(
        '{0} may be bytes or billions. Write a blank before B for bytes, bn for billions.',
        read.unclear,
      ),
    };
  if (read.clash) return { state: 'clash', why: read.clash };
  const shown = showQuantity(read.quantity, read.manner);
  if (isNothing(read.quantity))
    return {
      state: 'clash',
      why: say('This comes to {0}, which is nothing. Is a “per” missing?', shown[0] ?? ''),
    };
  return Number.isFinite(read.quantity.value) && read.quantity.value >= 0
    ? { state: 'right', shown }
    : undefined;
}

interface Read {
  readonly quantity: Quantity;
  readonly manner: Manner;
  readonly clash: Message | undefined;
  readonly unclear: string | undefined;
}

/** One way through the tokens, from left to right. */
class Reading {
  readonly #tokens: readonly Token[];
  #at = 0;
  #numbers = 0;
  #products = 0;
  #sums = 0;
  #scaled = false;
  #named = false;
  #subtracts = false;
  #clash: Message | undefined;
  #unclear: string | undefined;
  readonly #families = new Set<NonNullable<Unit['family']>>();
  readonly #counted = new Set<string>();
  readonly #forms = new Map<string, string>();
  #timeWord: Manner['time'];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  run(): Read | undefined {
    const quantity = this.#sum();
    if (!quantity || this.#at < this.#tokens.length) return undefined;
    const manner = this.#manner();
    // One number alone is a fact, bare numbers may be anything, and a lone minus is more often a range.
    if (this.#numbers < 2 || this.#products + this.#sums === 0) return undefined;
    if (!this.#scaled && !this.#named) return undefined;
    const onlySubtracts = this.#subtracts && this.#products + this.#sums === 1;
    if (onlySubtracts && this.#clash) return undefined;
    const says = this.#scaled || [...quantity.dimensions].some(([of, power]) => power > 0 || isMeasured(of));
    if (!says && quantity.dimensions.size > 0) return undefined;
    return { quantity, manner, clash: this.#clash, unclear: this.#unclear };
  }

  #manner(): Manner {
    const only = (family: NonNullable<Unit['family']>) =>
      this.#families.size === 1 && this.#families.has(family);
    return {
      data: only('bits') ? 'bits' : only('binary') ? 'binary' : 'bytes',
      time: this.#timeWord,
      counted: this.#counted,
      forms: this.#forms,
    };
  }

  #sum(): Quantity | undefined {
    let left = this.#product();
    for (let mark = this.#mark('+', '-'); left && mark; mark = this.#mark('+', '-')) {
      const right = this.#product();
      if (!right) return undefined;
      this.#sums += 1;
      if (mark === '-') this.#subtracts = true;
      left = this.#added(left, right, mark);
    }
    return left;
  }

  #added(left: Quantity, right: Quantity, mark: Mark): Quantity {
    const manner = this.#manner();
    const [a, b] = [settled(left, manner), settled(right, manner)];
    const sum = mark === '+' ? plus(a, b) : minus(a, b);
    if (sum) return sum;
    const [one = '', other = ''] = [a, b].map(quantity => showQuantity(quantity, manner)[0]);
    this.#clash ??= say('{0} and {1} are different kinds of things: they cannot be added up.', one, other);
    return left;
  }

  #product(): Quantity | undefined {
    let left = this.#factor();
    for (let sign = this.#sign(); left && sign; sign = this.#sign()) {
      const right = this.#factor();
      if (!right) return undefined;
      this.#products += 1;
      left = sign === '*' ? times(left, right) : dividedBy(left, right);
    }
    return left;
  }

  /** A multiplication or a division that goes on with a number. */
  #sign(): '*' | '/' | undefined {
    const token = this.#tokens[this.#at];
    const word = token?.kind === 'word' ? token.text.toLowerCase() : undefined;
    const sign =
      word === 'x' || word === 'times' || (word === 'of' && this.#isPercent(this.#at - 1))
        ? '*'
        : word === 'per'
          ? '/'
          : (this.#markAt(this.#at, '*') ?? this.#markAt(this.#at, '/'));
    if (sign !== '*' && sign !== '/') return undefined;
    this.#at += 1;
    return sign;
  }

  #factor(): Quantity | undefined {
    if (this.#mark('(')) {
      const inside = this.#sum();
      return inside && this.#mark(')') ? this.#rates(inside, false) : undefined;
    }
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'number' && token?.kind !== 'unclear') return undefined;
    this.#at += 1;
    this.#numbers += 1;
    if (this.#mark('%')) return plainNumber(token.value / 100);
    const unit = this.#unit();
    let value = token.value;
    if (token.kind === 'unclear') {
      // What is counted by the billion has a noun behind it.
      if (unit?.counted) value *= 1e9;
      else this.#unclear ??= token.text;
      this.#named = true;
    } else {
      this.#scaled ||= token.scaled;
      if (token.currency !== undefined) {
        if (unit) return undefined;
        this.#named = true;
        return this.#rates({ value, dimensions: new Map([[token.currency, 1]]) }, false);
      }
    }
    const number = plainNumber(value);
    return unit ? this.#rates(times(number, unit), unit.counted === true) : this.#rates(number, false);
  }

  /** A unit, or a noun with what describes it: `daily active users`. */
  #unit(): Unit | undefined {
    let unit: Unit | undefined;
    for (let token = this.#tokens[this.#at]; token?.kind === 'word'; token = this.#tokens[this.#at]) {
      const next = readUnit(token.text);
      if (!next || (unit && !next.counted)) break;
      this.#named = true;
      unit = next;
      this.#at += 1;
      this.#remember(token.text, unit, true);
      if (!unit.counted) break;
    }
    return unit;
  }

  /** What a quantity is for each of: `/day`, `per user`, `a month`. */
  #rates(quantity: Quantity, counted: boolean): Quantity | undefined {
    let rate = quantity;
    for (;;) {
      const sign = this.#tokens[this.#at];
      const unitAt = this.#tokens[this.#at + 1];
      const isPer =
        (sign?.kind === 'mark' && sign.text === '/') ||
        (sign?.kind === 'word' && /^(?:per|a|an|each|every)$/i.test(sign.text));
      if (!isPer || unitAt?.kind !== 'word') return rate;
      const unit = readUnit(unitAt.text);
      if (!unit) return undefined;
      // `a` and the like only go with a time: what else would follow them is prose.
      if (sign.kind === 'word' && !/^per$/i.test(sign.text) && !unit.dimensions.has(time)) return undefined;
      this.#at += 2;
      this.#named = true;
      this.#remember(unitAt.text, unit, false);
      if (unit.dimensions.has(time)) {
        this.#timeWord ??= timeWordOf(unit.value);
        if (counted) for (const [of, power] of rate.dimensions) if (power > 0) this.#counted.add(of);
      }
      rate = dividedBy(rate, unit);
    }
  }

  #remember(word: string, unit: Unit, inFront: boolean): void {
    if (unit.family) this.#families.add(unit.family);
    const [noun] = unit.dimensions.keys();
    if (noun === undefined) return;
    if (unit.dimensions.get(time) === -1) {
      this.#timeWord ??= 's';
      if (!unit.dimensions.has(data)) this.#counted.add(noun);
    }
    if (unit.counted && inFront && word !== noun) this.#forms.set(noun, word);
  }

  #isPercent(at: number): boolean {
    return this.#markAt(at, '%') !== undefined;
  }

  #mark(...wanted: readonly Mark[]): Mark | undefined {
    const found = wanted.find(mark => this.#markAt(this.#at, mark));
    if (found) this.#at += 1;
    return found;
  }

  #markAt(at: number, wanted: Mark): Mark | undefined {
    const token = this.#tokens[at];
    return token?.kind === 'mark' && token.text === wanted ? wanted : undefined;
  }
}

function isMeasured(of: string): boolean {
  return of === data || of === time;
}

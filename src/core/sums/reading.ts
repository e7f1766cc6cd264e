import { say, type Message } from '../base/message';
import { calendarMeaning } from './calendarNumbers';
import { MannerSoFar, type Manner } from './manner';
import { dividedBy, minus, plainNumber, plus, times, type Quantity } from './quantity';
import { settled, showQuantity } from './showQuantity';
import type { Mark, Token } from './token';
import { data, readUnit, time, timeWordOf, type Unit } from './units';

export interface Read {
  readonly quantity: Quantity;
  readonly manner: Manner;
  readonly clash: Message | undefined;
  /** What may be bytes or billions. */
  readonly unclear: string | undefined;
  /** One rate and nothing to calculate: worth a word in another unit of time. */
  readonly isLone: boolean;
}

/** A part of a sum, and what it was as it was written. */
interface Part {
  readonly quantity: Quantity;
  /** A number and nothing else, also one that was calculated in brackets. */
  readonly bare?: number;
  readonly isPercent?: true;
}

interface Factor {
  readonly sign: '*' | '/';
  readonly part: Part;
}

/** One way through the tokens, from left to right. */
export class Reading {
  readonly #tokens: readonly Token[];
  readonly #manner = new MannerSoFar();
  #at = 0;
  #numbers = 0;
  #products = 0;
  #sums = 0;
  #scaled = false;
  #named = false;
  #subtracts = false;
  #isPeriodic = false;
  #unsure = false;
  #clash: Message | undefined;
  #unclear: string | undefined;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  run(): Read | undefined {
    const quantity = this.#sum();
    if (!quantity || this.#at < this.#tokens.length || this.#unsure) return undefined;
    const read = { quantity, manner: this.#manner.now(), clash: this.#clash, unclear: this.#unclear };
    const steps = this.#products + this.#sums;
    // One number alone is a fact, bare numbers may be anything, and a lone minus is more often a range.
    if (!this.#scaled && !this.#named) return undefined;
    if (steps === 0) return this.#numbers === 1 && isRate(quantity) ? { ...read, isLone: true } : undefined;
    if (this.#subtracts && steps === 1 && this.#clash) return undefined;
    if (this.#isPeriodic && this.#leavesItsTimeOut(quantity)) return undefined;
    const says = this.#scaled || [...quantity.dimensions].some(([of, power]) => power > 0 || isMeasured(of));
    return says || quantity.dimensions.size === 0 ? { ...read, isLone: false } : undefined;
  }

  /** What daily users do is done in a day: their photos come to so much a day, and nothing says whether that is meant. */
  #leavesItsTimeOut(quantity: Quantity): boolean {
    const { dimensions } = settled(quantity, this.#manner.now());
    return !dimensions.has(time) && !dimensions.has('user') && dimensions.size > 0;
  }

  #sum(): Quantity | undefined {
    const first = this.#product();
    let left = first?.quantity;
    for (let mark = this.#mark('+', '-'); left && mark; mark = this.#mark('+', '-')) {
      const right = this.#product();
      if (!right) return undefined;
      this.#sums += 1;
      if (mark === '-') this.#subtracts = true;
      const share = right.isPercent && !first?.isPercent ? right.quantity.value : undefined;
      left =
        share === undefined
          ? this.#added(left, right.quantity, mark)
          : times(left, plainNumber(mark === '+' ? 1 + share : 1 - share));
    }
    return left;
  }

  #added(left: Quantity, right: Quantity, mark: Mark): Quantity {
    const manner = this.#manner.now();
    const [a, b] = [settled(left, manner), settled(right, manner)];
    const sum = mark === '+' ? plus(a, b) : minus(a, b);
    if (sum) return sum;
    const [one = '', other = ''] = [a, b].map(quantity => showQuantity(quantity, manner)[0]);
    this.#clash ??= say('{0} and {1} are different kinds of things: they cannot be added up.', one, other);
    return left;
  }

  #product(): Part | undefined {
    const first = this.#factor();
    if (!first) return undefined;
    const factors: Factor[] = [{ sign: '*', part: first }];
    for (let sign = this.#sign(); sign; sign = this.#sign()) {
      const part = this.#factor();
      if (!part) return undefined;
      factors.push({ sign, part });
    }
    this.#products += factors.length - 1;
    return factors.length === 1 ? first : { quantity: this.#multiplied(factors) };
  }

  /** What a bare number means depends on what it is that is multiplied by it, wherever that is written. */
  #multiplied(factors: readonly Factor[]): Quantity {
    const all = factors
      .filter(({ part }) => part.bare === undefined)
      .reduce((product, { sign, part }) => applied(product, sign, part.quantity), plainNumber(1));
    return factors.reduce(
      (product, { sign, part }) =>
        part.bare === undefined ? product : this.#byNumber(product, sign, part.bare),
      all,
    );
  }

  #byNumber(quantity: Quantity, sign: '*' | '/', number: number): Quantity {
    const meaning = isRate(quantity) ? calendarMeaning(number, this.#manner.time, sign) : undefined;
    // Bits into bytes, or an eighth of them.
    const isEighth = sign === '/' && number === 8 && quantity.dimensions.has(data);
    if (meaning === 'unsure' || (isEighth && this.#manner.now().data === 'bits')) this.#unsure = true;
    return meaning === undefined || meaning === 'unsure'
      ? applied(quantity, sign, plainNumber(number))
      : this.#overTime(quantity, sign, meaning.seconds);
  }

  #overTime(rate: Quantity, sign: '*' | '/', seconds: number): Quantity {
    if (sign === '*') return times(rate, { value: seconds, dimensions: new Map([[time, 1]]) });
    this.#manner.time = timeWordOf(seconds);
    return rate;
  }

  /** A multiplication or a division that goes on with a number. */
  #sign(): '*' | '/' | undefined {
    const token = this.#tokens[this.#at];
    const word = token?.kind === 'word' ? token.text.toLowerCase() : undefined;
    const sign =
      word === 'x' || word === 'times' || (word === 'of' && this.#markAt(this.#at - 1, '%'))
        ? '*'
        : word === 'per'
          ? '/'
          : (this.#markAt(this.#at, '*') ?? this.#markAt(this.#at, '/'));
    if (sign !== '*' && sign !== '/') return undefined;
    this.#at += 1;
    return sign;
  }

  #factor(): Part | undefined {
    this.#mark('~');
    if (this.#mark('(')) {
      const inside = this.#sum();
      return inside && this.#mark(')') ? this.#bracket(inside) : undefined;
    }
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'number' && token?.kind !== 'unclear') return undefined;
    this.#at += 1;
    this.#numbers += 1;
    if (this.#mark('%')) return { quantity: plainNumber(token.value / 100), isPercent: true };
    return token.kind === 'unclear' ? this.#unclearNumber(token.text, token.value) : this.#number(token);
  }

  /** `(10k + 5k) rps`: what is behind a bracket counts what is in it. */
  #bracket(inside: Quantity): Part | undefined {
    const before = this.#at;
    const unit = inside.dimensions.size === 0 ? this.#unit() : undefined;
    const part = this.#rated(unit ? times(inside, unit) : inside, unit);
    const isBare = part?.quantity.dimensions.size === 0 && this.#at === before;
    return isBare ? { ...part, bare: inside.value } : part;
  }

  /** What is counted by the billion has a noun behind it. */
  #unclearNumber(text: string, value: number): Part | undefined {
    const unit = this.#unit();
    this.#named = true;
    if (unit?.counted) return this.#rated(times(plainNumber(value * 1e9), unit), unit);
    this.#unclear ??= text;
    return unit ? undefined : this.#rated(plainNumber(value), undefined);
  }

  #number(token: Token & { readonly kind: 'number' }): Part | undefined {
    this.#scaled ||= token.scaled;
    const before = this.#at;
    const number = plainNumber(token.value);
    if (token.currency !== undefined) {
      this.#named = true;
      return this.#rated(times(number, { value: 1, dimensions: new Map([[token.currency, 1]]) }), undefined);
    }
    const unit = this.#unit();
    const part = this.#rated(unit ? times(number, unit) : number, unit);
    if (this.#at > before || !part) return part;
    this.#skipMultiplier();
    return { ...part, bare: token.value };
  }

  /** `3x` at the end of a factor is three; an `x` before a number multiplies. */
  #skipMultiplier(): void {
    const [token, next] = [this.#tokens[this.#at], this.#tokens[this.#at + 1]];
    const isX = token?.kind === 'word' && token.isTight && /^x$/i.test(token.text);
    if (isX && (!next || (next.kind === 'mark' && /[*+)-]/.test(next.text)))) this.#at += 1;
  }

  /** A unit, or a noun with what describes it: `daily active users`. */
  #unit(): Unit | undefined {
    let unit: Unit | undefined;
    let word = '';
    for (let token = this.#tokens[this.#at]; token?.kind === 'word'; token = this.#tokens[this.#at]) {
      const next = readUnit(token.text);
      if (!next || (unit && !next.counted)) break;
      this.#isPeriodic ||= next.isPeriodic === true;
      unit = next;
      word = token.text;
      this.#at += 1;
      if (!unit.counted) break;
    }
    if (!unit) return undefined;
    this.#named = true;
    this.#manner.front(word, unit);
    return unit;
  }

  /** What a quantity is for each of: `/day`, `per user`, `a month`. */
  #rated(quantity: Quantity, counted: Unit | undefined): Part | undefined {
    let rate = quantity;
    for (;;) {
      const word = this.#perWhat();
      if (word === 'each') continue;
      if (word === undefined) return { quantity: rate };
      const unit = readUnit(word.text);
      // A rate is for a time or a thing, and `a` and the like only go with a time: what else follows them is prose.
      if (!unit || unit.per !== undefined || (word.isLoose && !unit.dimensions.has(time))) return undefined;
      // Eight hours a day are hours of work, and no third of a day.
      if (unit.dimensions.has(time) && (rate.dimensions.get(time) ?? 0) > 0) return undefined;
      this.#named = true;
      const nouns = [...rate.dimensions]
        .filter(([of, power]) => power > 0 && !isMeasured(of))
        .map(([of]) => of);
      this.#manner.each(word.text, unit, counted?.counted ? nouns : [], counted?.family === 'bits');
      rate = dividedBy(rate, unit);
    }
  }

  /** The word that comes after `/`, `per` or `a`; `each` with nothing behind it says nothing more. */
  #perWhat(): { readonly text: string; readonly isLoose: boolean } | 'each' | undefined {
    const sign = this.#tokens[this.#at];
    const next = this.#tokens[this.#at + 1];
    const isWord = sign?.kind === 'word' && /^(?:per|a|an|each|every)$/i.test(sign.text);
    if (!isWord && this.#markAt(this.#at, '/') === undefined) return undefined;
    if (next?.kind === 'word' && !/^(?:x|times)$/i.test(next.text)) {
      this.#at += 2;
      return { text: next.text, isLoose: isWord && !/^per$/i.test(sign.text) };
    }
    if (!isWord || !/^each$/i.test(sign.text)) return undefined;
    this.#at += 1;
    return 'each';
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

function applied(product: Quantity, sign: '*' | '/', factor: Quantity): Quantity {
  return sign === '*' ? times(product, factor) : dividedBy(product, factor);
}

function isRate({ dimensions }: Quantity): boolean {
  return dimensions.get(time) === -1;
}

function isMeasured(of: string): boolean {
  return of === data || of === time;
}

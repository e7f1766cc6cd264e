import { say, type Message } from '../base/message';
import type { Manner } from './manner';
import type { Quantity } from './quantity';
import { Reading, type Read } from './reading';
import { isNothing, isUnderstood, showLoneRate, showQuantity } from './showQuantity';
import { tokensOf } from './tokens';

/** What a sum comes to, best form first, or why it comes to nothing. */
export type Sum =
  | { readonly state: 'right'; readonly shown: readonly string[] }
  | { readonly state: 'clash'; readonly why: Message };

/** Longer than that is prose. */
const longest = 200;

/**
 * The sum that a line is as a whole: `20k rps x 2 KB`, or a rate alone, by another time: `100M links / month`.
 * `undefined` for everything else, also for what only looks like one: a date, a range, a score, a line with its own
 * result. Nothing is ever guessed.
 */
export function readSum(line: string): Sum | undefined {
  if (line.length > longest || !/\d/.test(line)) return undefined;
  const tokens = tokensOf(line);
  const read = tokens && new Reading(tokens).run();
  if (!read) return undefined;
  if (read.isLone) return read.unclear === undefined ? shownSum(read, showLoneRate) : undefined;
  if (read.unclear !== undefined)
    return {
      state: 'clash',
      why: say(
        '{0} may be bytes or billions. Write a space before B for bytes, or bn for billions.',
        read.unclear,
      ),
    };
  if (read.clash) return { state: 'clash', why: read.clash };
  if (isNothing(read.quantity))
    return {
      state: 'clash',
      why: say(
        'This comes to {0}, which makes no sense. Is a “per” missing?',
        showQuantity(read.quantity, read.manner)[0] ?? '',
      ),
    };
  return shownSum(read, showQuantity);
}

/** A result that somebody can mean, and read. */
function shownSum(
  { quantity, manner }: Read,
  show: (quantity: Quantity, manner: Manner) => readonly string[],
): Sum | undefined {
  if (!Number.isFinite(quantity.value) || quantity.value < 0 || !isUnderstood(quantity, manner))
    return undefined;
  const [first, ...others] = show(quantity, manner);
  if (first === undefined || isTiny(first)) return undefined;
  return { state: 'right', shown: [first, ...others.filter(form => !isTiny(form))] };
}

/** A millionth of anything is no estimate. */
function isTiny(form: string): boolean {
  return form.includes('e-');
}

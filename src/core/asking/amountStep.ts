import { say, type Message } from '../base/message';
import { readAmount } from '../money/amount';
import type { Period } from '../money/amountWords';
import type { TextStep } from './step';

/** Asks for an amount, which goes into the note as it was typed; how it is read is seen meanwhile. */
export function amountStep(
  shown: Pick<TextStep, 'key' | 'prompt' | 'placeholder'>,
  language: string,
): TextStep {
  return { ...shown, ask: 'text', check: () => undefined, echo: typed => amountEcho(typed, language) };
}

function amountEcho(typed: string, language: string): Message | undefined {
  const amount = readAmount(typed);
  if (amount.state === 'none') return undefined;
  if (amount.state === 'unreadable')
    return say('That isn’t recognised as an amount yet. It is saved as you write it.');
  const { value, upTo, unit, currency, per, bound, remark } = amount.value;
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: 4, ...styleOf(currency) });
  const sums = [value, ...(upTo === undefined ? [] : [upTo])].map(sum => digits.format(sum)).join('–');
  const behind = unit === 'percent' ? '%' : isCode(currency) ? undefined : currency;
  const sum = behind === undefined ? sums : `${sums} ${behind}`;
  return readings[per ?? 'once'](
    [...(bound ? [bounds[bound]] : []), sum, ...(remark ? [remark] : [])].join(' '),
  );
}

/** Money has its sign where the reader's locale has it, and no cents where there are none. */
function styleOf(currency: string | undefined): Intl.NumberFormatOptions {
  return isCode(currency) ? { style: 'currency', currency, minimumFractionDigits: 0 } : {};
}

/** Of a sign that leaves open which dollar it is, nothing is known. */
function isCode(currency: string | undefined): currency is string {
  return currency !== undefined && /^[A-Z]{3}$/.test(currency);
}

const bounds = { about: '≈', 'at least': '≥', 'at most': '≤' } as const;

const readings: Readonly<Record<Period | 'once', (sum: string) => Message>> = {
  once: sum => say('That is {0}.', sum),
  year: sum => say('That is {0} a year.', sum),
  month: sum => say('That is {0} a month.', sum),
  day: sum => say('That is {0} a day.', sum),
  hour: sum => say('That is {0} an hour.', sum),
};

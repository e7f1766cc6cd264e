import { say } from '../base/message';
import { setField } from '../edits/setField';
import { valueSpan } from '../frontMatter/entry';
import type { Problem } from '../base/problem';
import { readAmount } from '../money/amount';
import { amountReadings } from '../money/amountReadings';
import { checkedOf } from './checkedOf';
import { entryOf, type Rule } from './rule';

/** An amount that is not read as one, so that no letter and no comparison can count on it. */
export const badAmount: Rule = {
  codes: ['unreadable-amount'],
  check(note) {
    const problems: Problem[] = [];
    for (const { key, shape } of note.kind?.fields ?? []) {
      const entry = shape === 'amount' ? entryOf(note, key) : undefined;
      if (typeof entry?.value !== 'string' || readAmount(entry.value).state !== 'unreadable') continue;
      problems.push({
        code: 'unreadable-amount',
        severity: 'warning',
        message: say(
          '`{0}` isn’t recognised as an amount. Write it like {1} or {2}.',
          entry.value.trim(),
          '95,000 €',
          '10 %',
        ),
        span: valueSpan(entry),
      });
    }
    return problems;
  },
  fixes({ span }, text) {
    const { kind, entries } = checkedOf(text);
    const entry = entries.find(({ valueLine }) => valueLine === span.line);
    const shape = kind?.fields.find(field => field.key === entry?.key)?.shape;
    if (!entry || shape !== 'amount' || typeof entry.value !== 'string') return [];
    return amountReadings(entry.value).flatMap(amount => {
      const edits = setField(text, entry.key, amount);
      return edits.ok ? [{ title: say('Change to {0}', amount), edits: edits.value, preferred: false }] : [];
    });
  },
};

import { say } from '../base/message';
import { ours } from '../languages/ours';
import { valueSpan } from '../frontMatter/entry';
import type { Problem } from '../base/problem';
import { checkedOf } from './checkedOf';
import { choiceFixes } from './choiceFixes';
import { nearestChoice } from './nearestChoice';
import { entryOf, type Rule } from './rule';

/** A status or another choice that is none of its kind's. It is shown as it was written, but counted nowhere. */
export const unknownChoice: Rule = {
  codes: ['unknown-choice'],
  check(note) {
    const problems: Problem[] = [];
    const { kind, names } = note;
    for (const { key, choices } of kind?.fields ?? []) {
      const entry = choices && entryOf(note, key);
      if (!kind || typeof entry?.value !== 'string') continue;
      const words = names.choiceWords(kind.id, key);
      const written = entry.value.trim();
      if (written === '' || words.includes(written)) continue;
      const suggested = nearestChoice(written, words);
      const message =
        suggested === undefined
          ? say('`{0}` is not a known {1}. Use one of these: {2}.', written, key, words.join(', '))
          : say('`{0}` is not a known {1}. Did you mean `{2}`?', written, key, suggested);
      const found = { code: 'unknown-choice', severity: 'warning', message, span: valueSpan(entry) } as const;
      problems.push(suggested === undefined ? found : { ...found, suggested });
    }
    return problems;
  },
  fixes({ span, suggested }, text) {
    const { kind, entries } = checkedOf(text);
    const entry = entries.find(({ valueLine }) => valueLine === span.line);
    if (!kind || !entry || !kind.fields.some(({ key, choices }) => choices && key === entry.key)) return [];
    return choiceFixes(text, entry.key, ours.choiceWords(kind.id, entry.key), suggested);
  },
};

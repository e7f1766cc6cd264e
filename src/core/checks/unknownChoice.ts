import { say } from '../base/message';
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
    for (const { key, choices } of note.kind?.fields ?? []) {
      const entry = choices && entryOf(note, key);
      if (!choices || typeof entry?.value !== 'string') continue;
      const written = entry.value.trim();
      if (written === '' || choices.includes(written)) continue;
      const suggested = nearestChoice(written, choices);
      const message =
        suggested === undefined
          ? say('`{0}` is not a known {1}. Use one of these: {2}.', written, key, choices.join(', '))
          : say('`{0}` is not a known {1}. Did you mean `{2}`?', written, key, suggested);
      const found = { code: 'unknown-choice', severity: 'warning', message, span: valueSpan(entry) } as const;
      problems.push(suggested === undefined ? found : { ...found, suggested });
    }
    return problems;
  },
  fixes({ span, suggested }, text) {
    const { kind, entries } = checkedOf(text);
    const entry = entries.find(({ valueLine }) => valueLine === span.line);
    const choices = kind?.fields.find(field => field.key === entry?.key)?.choices;
    return entry && choices ? choiceFixes(text, entry.key, choices, suggested) : [];
  },
};

import { say } from '../base/message';
import { kindOf, kinds } from '../kinds/index';
import { valueSpan } from '../frontMatter/entry';
import { choiceFixes } from './choiceFixes';
import { nearestChoice } from './nearestChoice';
import { entryOf, type Rule } from './rule';

const ids = kinds.map(({ id }) => id);

/** A `type` that is none of ours, but nearly one. Notes of other types are other people's business. */
export const unknownType: Rule = {
  codes: ['unknown-type'],
  check(note) {
    const type = entryOf(note, 'type');
    if (
      type === undefined ||
      typeof type.value !== 'string' ||
      type.value.trim() === '' ||
      kindOf(type.value)
    )
      return [];
    const suggested = nearestChoice(type.value, ids);
    const message =
      suggested === undefined
        ? say('`{0}` is not a known type of note. Use one of these: {1}.', type.value, ids.join(', '))
        : say('`{0}` is not a known type of note. Did you mean `{1}`?', type.value, suggested);
    const found = { code: 'unknown-type', severity: 'hint', message, span: valueSpan(type) } as const;
    return [suggested === undefined ? found : { ...found, severity: 'warning', suggested }];
  },
  fixes: ({ suggested }, text) => choiceFixes(text, 'type', ids, suggested),
};

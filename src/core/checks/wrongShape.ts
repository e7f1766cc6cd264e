import { say } from '../base/message';
import { fieldsRead } from '../kinds/fieldsRead';
import { valueSpan } from '../frontMatter/entry';
import type { Problem } from '../base/problem';
import { entryOf, type Rule } from './rule';

/** A list or a map where one value belongs. */
export const wrongShape: Rule = {
  codes: ['wrong-shape'],
  check(note) {
    const problems: Problem[] = [];
    for (const { key, shape } of [{ key: 'type', shape: 'text' }, ...fieldsRead(note.kind)]) {
      const entry = shape === 'list' ? undefined : entryOf(note, key);
      if (entry === undefined || typeof entry.value === 'string') continue;
      problems.push({
        code: 'wrong-shape',
        severity: 'warning',
        message: say('`{0}` holds one value, not a list of them.', key),
        span: valueSpan(entry),
      });
    }
    return problems;
  },
};

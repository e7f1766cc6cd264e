import { say } from '../base/message';
import { keySpan } from '../frontMatter/entry';
import { entryOf, type Rule } from './rule';

/** A note that neither a field nor a heading names: it is shown by its file's name. */
export const missingTitle: Rule = {
  codes: ['missing-title'],
  check(note) {
    const { kind, body } = note;
    if (!kind || body.sections.some(({ heading }) => heading !== '')) return [];
    const title = entryOf(note, kind.titleField);
    if (title !== undefined && (typeof title.value !== 'string' || title.value.trim() !== '')) return [];
    return [
      {
        code: 'missing-title',
        severity: 'hint',
        message: say('This note has no name yet: `{0}` is empty.', kind.titleField),
        span: title === undefined ? { line: 0, start: 0, end: 3 } : keySpan(title),
      },
    ];
  },
};

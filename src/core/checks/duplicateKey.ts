import { say } from '../base/message';
import { Lines } from '../markdown/lines';
import type { Fix, Rule } from './rule';

/** A field that stands twice. Only those whose value is on the same line are removed: what else would go is not plain. */
export const duplicateKey: Rule = {
  codes: ['duplicate-key'],
  fixes({ span }, text) {
    const lines = new Lines(text);
    const key = lines.textOf(span.line).slice(span.start, span.end);
    const names = (line: number): boolean => lines.textOf(line).startsWith(`${key}:`);
    if (span.start !== 0 || key === '' || !names(span.line)) return [];
    const earlier = Array.from({ length: span.line }, (_, line) => line).find(names);
    const remove = (line: number, title: Fix['title'], preferred: boolean): readonly Fix[] =>
      /^[ \t]/.test(lines.textOf(line + 1)) || lines.textOf(line + 1).startsWith('- ')
        ? []
        : [{ title, edits: [{ start: lines.start(line), end: lines.start(line + 1), text: '' }], preferred }];
    return [
      ...remove(span.line, say('Remove this line'), true),
      ...(earlier === undefined ? [] : remove(earlier, say('Remove the earlier line of `{0}`', key), false)),
    ];
  },
};

import { say } from '../base/message';
import { scalarText } from '../frontMatter/scalarText';
import { Lines } from '../markdown/lines';
import type { Rule } from './rule';

/** A value that YAML takes for more than text, such as `@handle` or one with a colon in it. */
export const needsQuotes: Rule = {
  codes: ['needs-quotes'],
  fixes({ span }, text) {
    const lines = new Lines(text);
    const line = lines.textOf(span.line);
    const [, before, value] = /^((?:[A-Za-z_][\w-]*:| *-)[ \t]+)(\S.*?)[ \t]*$/.exec(line) ?? [];
    if (before === undefined || value === undefined) return [];
    const start = lines.start(span.line) + before.length;
    const edit = { start, end: start + value.length, text: scalarText(value) };
    return edit.text === value
      ? []
      : [{ title: say('Put the value in quotes'), edits: [edit], preferred: true }];
  },
};

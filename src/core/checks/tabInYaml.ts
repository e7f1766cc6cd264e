import { say } from '../base/message';
import type { TextEdit } from '../base/textEdit';
import { Lines } from '../markdown/lines';
import { splitFrontMatter } from '../markdown/splitFrontMatter';
import type { Rule } from './rule';

/** Front matter that is indented with tabs: YAML wants spaces. */
export const tabInYaml: Rule = {
  codes: ['tab-in-yaml'],
  fixes(_, text) {
    const block = splitFrontMatter(text);
    if (typeof block === 'string') return [];
    const lines = new Lines(text);
    const edits: TextEdit[] = [];
    for (let line = 1; lines.start(line) < block.end; line++) {
      const start = lines.start(line);
      const [blanks = ''] = /^[ \t]+/.exec(lines.textOf(line)) ?? [];
      if (!blanks.includes('\t')) continue;
      edits.push({ start, end: start + blanks.length, text: blanks.replaceAll('\t', '  ') });
    }
    return edits.length === 0 ? [] : [{ title: say('Indent with spaces'), edits, preferred: true }];
  },
};

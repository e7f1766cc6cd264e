import { readAskedAs } from '../guide/guideMark';
import type { Section } from '../markdown/outline';
import type { AskedAs } from './searchDocument';

/**
 * What the comments of a guide file say that its sections are asked as. Each leads to the line that it stands below:
 * the heading, or a line of its text.
 */
export function askedAsIn(
  text: string,
  sections: readonly Section[],
): ReadonlyMap<Section, readonly AskedAs[]> {
  const found = new Map<Section, AskedAs[]>();
  let next = 0;
  for (const { line, phrasings } of comments(text)) {
    while ((sections[next]?.line ?? Infinity) <= line) next++;
    const section = sections[next - 1];
    if (!section) continue;
    const known = found.get(section) ?? [];
    found.set(section, known);
    known.push(...phrasings.map(phrasing => ({ text: phrasing, line })));
  }
  return found;
}

/** The comments that say so, with the last line above each that says something. */
function* comments(text: string): Iterable<{ readonly line: number; readonly phrasings: readonly string[] }> {
  let at = 0;
  let line = 0;
  let above = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) return;
    text
      .slice(at, start)
      .split('\n')
      .forEach((written, i) => {
        if (i > 0) line++;
        if (written.trim() !== '') above = line;
      });
    const comment = text.slice(start, end + 3);
    const phrasings = readAskedAs(comment);
    if (phrasings) yield { line: above, phrasings };
    line += comment.split('\n').length - 1;
    at = end + 3;
  }
}

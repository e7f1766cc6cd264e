import { nameOf } from '../notes/nameOf';
import { readBody } from '../markdown/readBody';
import type { LetterText } from './letter';

/** A letter of the user's own: named by its first heading where it begins with one, else by its file. */
export function ownLetter(file: string, text: string): LetterText {
  const { start, lines, sections } = readBody(text);
  const [first] = sections;
  const above = first ? text.slice(start, lines.start(first.line)).trim() : '';
  if (!first || first.heading === '' || above !== '')
    return { title: nameOf(file), when: '', text: unix(text.slice(start)) };
  return { title: first.heading, when: '', text: unix(text.slice(lines.start(first.below))) };
}

function unix(text: string): string {
  return text.replace(/\r\n|\r/g, '\n').trim();
}

import { afterBom, Lines } from '../markdown/lines';
import { readFrontMatter } from '../frontMatter/frontMatter';
import { nameOf } from '../notes/nameOf';
import { readOutline } from '../markdown/readOutline';
import type { LetterText } from './letter';

/** A letter of the user's own: named by its first heading where it begins with one, else by its file. */
export function ownLetter(file: string, text: string): LetterText {
  const { bodyStart, bodyLine } = readFrontMatter(text);
  const start = Math.max(bodyStart, afterBom(text));
  const lines = new Lines(text);
  const [first, second] = readOutline(text, bodyStart, bodyLine).outline.headings;
  const above = first ? text.slice(start, lines.start(first.line)).trim() : '';
  if (!first || first.text === '' || above !== '')
    return { title: nameOf(file), when: '', text: unix(text.slice(start)) };
  // A heading that is underlined takes two lines.
  const isUnderlined =
    /^\s{0,3}(?:=+|-+)\s*$/.test(lines.textOf(first.line + 1)) && !/^\s{0,3}#/.test(lines.textOf(first.line));
  const body = first.line + (isUnderlined && second?.line !== first.line + 1 ? 2 : 1);
  return { title: first.text, when: '', text: unix(text.slice(lines.start(body))) };
}

function unix(text: string): string {
  return text.replace(/\r\n|\r/g, '\n').trim();
}

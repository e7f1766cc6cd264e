import { isSpace, trimBlanks } from './blanks';

/** The heading that begins with these `#`s, on a line that ends there; `undefined` when they are only text. */
export function atxHeading(
  text: string,
  start: number,
  end: number,
): { level: number; written: string } | undefined {
  let at = start;
  while (at < end && text.charCodeAt(at) === 35) at++;
  const level = at - start;
  if (level > 6 || (at < end && !isSpace(text.charCodeAt(at)))) return undefined;
  return { level, written: withoutClosing(text.slice(at, end)) };
}

/** A heading's words without the `#`s that may close it. */
function withoutClosing(written: string): string {
  const text = trimBlanks(written);
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 35) end--;
  if (end === text.length) return text;
  return end === 0 ? '' : isSpace(text.charCodeAt(end - 1)) ? trimBlanks(text.slice(0, end)) : text;
}

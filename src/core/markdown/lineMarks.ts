import { isBlankBetween, isSpace } from './blanks';

/** How long the list marker is that begins here, on a line that ends there: 0 if there is none. */
export function markerLength(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  let at = start;
  if (code === 45 || code === 42 || code === 43) at++;
  else {
    while (at - start < 9 && isDigit(text.charCodeAt(at))) at++;
    const delimiter = text.charCodeAt(at);
    if (at === start || (delimiter !== 46 && delimiter !== 41)) return 0;
    at++;
  }
  return at >= end || isSpace(text.charCodeAt(at)) ? at - start : 0;
}

/** Whether this is a horizontal rule: three or more of one mark, and blanks. */
export function isRule(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  if (code !== 42 && code !== 45 && code !== 95) return false;
  let count = 0;
  for (let at = start; at < end; at++) {
    const here = text.charCodeAt(at);
    if (here === code) count++;
    else if (!isSpace(here)) return false;
  }
  return count >= 3;
}

/** Whether this would make a heading of a paragraph above it. */
export function isUnderline(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  if (code !== 45 && code !== 61) return false;
  let at = start;
  while (at < end && text.charCodeAt(at) === code) at++;
  return isBlankBetween(text, at, end);
}

/** Whether this could make a table of a paragraph above it. */
export function isDelimiterRow(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  if (code !== 124 && code !== 58 && code !== 45) return false;
  let dashes = false;
  for (let at = start; at < end; at++) {
    const here = text.charCodeAt(at);
    if (here === 45) dashes = true;
    else if (here !== 124 && here !== 58 && !isSpace(here)) return false;
  }
  return dashes;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

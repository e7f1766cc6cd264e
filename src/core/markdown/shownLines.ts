import type { Body } from './body';
import { hasText } from './outline';

/** The lines of a text, front matter and all, with nothing in place of the comments of its body. Code keeps its own. */
export function shownLines({ text, start, line: first, asides, problems }: Body): readonly string[] {
  const shown = text.split(text.includes('\r') ? /\r\n|\r|\n/ : '\n');
  // The body may begin behind a byte-order mark, or behind front matter that nothing follows.
  if (first === 0) shown[0] = shown[0]?.slice(start) ?? '';
  else if (start === text.length) shown[first] = '';
  if (!text.includes('<!--')) return shown;
  const hide = (from: number, to: number, mayBeOpen: boolean): void => {
    const left = withoutComments(shown.slice(from, to).join('\n'), mayBeOpen).split('\n');
    left.forEach((words, at) => (shown[from + at] = words));
  };
  // Of a body that could not be read nothing is known: what may be a comment is hidden as one.
  if (problems.length > 0) {
    hide(first, shown.length, true);
    return shown;
  }
  const kinds = new Map(asides.flatMap(({ kind, line, end }) => spread(kind, line, end)));
  for (let line = first; line < shown.length;) {
    const kind = kinds.get(line);
    let end = line + 1;
    if (kind !== 'code' && shown[line]?.includes('<!--')) {
      // A comment inside a paragraph ends with it, one that is a block of its own does not.
      while (kinds.get(end) === kind && (kind === 'comment' || hasText(shown[end] ?? ''))) end++;
      hide(line, end, kind === 'comment');
    }
    line = end;
  }
  return shown;
}

function spread<Kind>(kind: Kind, line: number, end: number): readonly (readonly [number, Kind])[] {
  return Array.from({ length: end - line }, (_, at) => [line + at, kind]);
}

/** A text with the line ends of its comments, and nothing else of them. */
function withoutComments(text: string, mayBeOpen: boolean): string {
  let kept = '';
  for (let at = 0; ;) {
    const open = text.indexOf('<!--', at);
    const close = open < 0 ? -1 : text.indexOf('-->', open + 2);
    if (open < 0 || (close < 0 && !mayBeOpen)) return kept + text.slice(at);
    const end = close < 0 ? text.length : close + 3;
    kept += text.slice(at, open) + text.slice(open, end).replace(/[^\n]+/g, '');
    at = end;
  }
}

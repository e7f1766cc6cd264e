/** Replaces the UTF-16 units from `start` up to `end` of a text. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; their offsets are those of the text before any of them. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let last = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < last) throw new RangeError('Edits overlap');
    result += text.slice(last, edit.start) + edit.text;
    last = edit.end;
  }
  return result + text.slice(last);
}

/** The one edit, no longer than it must be, that makes one text another; none when they are the same. */
export function editBetween(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const longest = Math.min(before.length, after.length);
  let start = 0;
  while (start < longest && before[start] === after[start]) start++;
  let same = 0;
  while (same < longest - start && before[before.length - 1 - same] === after[after.length - 1 - same])
    same++;
  return [{ start, end: before.length - same, text: after.slice(start, after.length - same) }];
}

/** Edits of a text, and then those of what it has become, as edits of the text itself. */
export function inTurn(
  text: string,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): readonly TextEdit[] {
  const between = applyEdits(text, first);
  const grown = between.length - text.length;
  const back = second.map(edit => ({ ...edit, start: edit.start - grown, end: edit.end - grown }));
  const isApart = back.every(({ start }) => first.every(({ end }) => end < start));
  return isApart ? [...first, ...back] : editBetween(text, applyEdits(between, second));
}

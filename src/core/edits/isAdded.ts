import type { TextEdit } from '../base/textEdit';

/** Whether an offset of the changed text stands in what was inserted. */
export function isAdded(edits: readonly TextEdit[]): (offset: number) => boolean {
  let grown = 0;
  const added = [...edits]
    .sort((a, b) => a.start - b.start)
    .map(({ start, text }) => {
      const from = start + grown;
      grown += text.length;
      return { from, to: from + text.length };
    });
  return offset => added.some(({ from, to }) => offset >= from && offset < to);
}

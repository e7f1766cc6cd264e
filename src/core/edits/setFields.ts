import { answer, type Result } from '../base/result';
import { applyEdits, editBetween, type TextEdit } from '../base/textEdit';
import { setField } from './setField';

/** Gives several fields their texts in one edit. */
export function setFields(
  text: string,
  values: Readonly<Record<string, string>>,
): Result<readonly TextEdit[]> {
  let changed = text;
  for (const [key, value] of Object.entries(values)) {
    const edits = setField(changed, key, value);
    if (!edits.ok) return edits;
    changed = applyEdits(changed, edits.value);
  }
  return answer(editBetween(text, changed));
}

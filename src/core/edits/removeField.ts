import { answer, refuse, type Result } from '../base/result';
import type { TextEdit } from '../base/textEdit';
import { changeByHand, openFields } from './openFields';
import { verified } from './verified';

/** Takes a field out of the front matter, with its lines; nothing when it is not there. */
export function removeField(text: string, key: string): Result<readonly TextEdit[]> {
  const open = openFields(text);
  if (!open.ok) return open;
  const field = open.value?.fields.find(candidate => candidate.key === key);
  if (!field) return answer([]);
  if (text.slice(field.start, field.keyStart).trim() !== '') return refuse(changeByHand(key));
  const edit = { start: field.start, end: field.end, text: '' };
  return verified(text, [edit], key, value => value === undefined, changeByHand(key));
}

import { refuse, answer, type Result, type Refusal } from '../base/result';
import { applyEdits, type TextEdit } from '../base/textEdit';
import { fieldsOf, readFrontMatter } from '../frontMatter/frontMatter';
import type { FieldValue } from '../frontMatter/fields';

/**
 * The edits, if the text reads afterwards as it is to: every other field in its order and with its value, the
 * body as it was. Nothing is trusted to have worked that has not been read back.
 */
export function verified(
  text: string,
  edits: readonly TextEdit[],
  key: string,
  isRight: (value: FieldValue | undefined) => boolean,
  why: Refusal['why'],
): Result<readonly TextEdit[]> {
  const after = applyEdits(text, edits);
  const before = readFrontMatter(text);
  const now = readFrontMatter(after);
  const others = (entries: typeof now.entries): string =>
    JSON.stringify(entries.filter(entry => entry.key !== key).map(entry => [entry.key, entry.value]));
  const right =
    now.state === 'read' &&
    now.problems.length <= before.problems.length &&
    others(now.entries) === others(before.entries) &&
    isRight(fieldsOf(now.entries)[key]) &&
    after.slice(now.bodyStart).trimStart() === text.slice(before.bodyStart).trimStart();
  return right ? answer(edits) : refuse(why);
}

import { say } from '../base/message';
import { refuse, type Refusal, type Result } from '../base/result';
import { applyEdits, type TextEdit } from '../base/textEdit';
import type { Body } from '../markdown/body';
import { exactBody } from '../markdown/exactBody';
import { eolOf } from '../markdown/lines';
import { hasText } from '../markdown/outline';
import { verifiedBody, type Added } from './verifiedBody';

/**
 * Puts lines behind the last one between these two that is not blank. A list goes on with what is an item of one; all
 * else stands apart by an empty line.
 */
export function insertBlock(
  body: Body,
  from: number,
  end: number,
  addition: string,
  wanted: { readonly isRight: (added: Added) => boolean; readonly why: Refusal['why'] } = anything,
): Result<readonly TextEdit[]> {
  const { text, lines } = body;
  let last = end - 1;
  while (last > from && !hasText(lines.textOf(last))) last--;
  const eol = eolOf(text);
  const added = addition.split(/\r\n|\r|\n/);
  const goesOn = last > from && isItem(added[0] ?? '') && isItem(lines.textOf(last).trimStart());
  const above = goesOn ? [''] : ['', ''];
  // A heading that follows at once needs air; blank lines that are there already stay there.
  const below = last + 1 === end && end < lines.count ? [''] : [];
  const at = lines.end(last);
  if (!isOpen(text, at)) return refuse(swallowed);
  const edits = [{ start: at, end: at, text: [...above, ...added, ...below].join(eol) }];
  return verifiedBody(body, edits, wanted.isRight, swallowed, wanted.why);
}

/** Whether a block that begins here would be one: not so inside a comment or code that is not closed. */
function isOpen(text: string, at: number): boolean {
  const tried = exactBody(applyEdits(text, [{ start: at, end: at, text: `\n\n# ${probe}\n\n` }]));
  return tried.ok && tried.value.sections.some(({ heading }) => heading === probe);
}

const probe = '\ue000';

function isItem(line: string): boolean {
  return /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line);
}

const swallowed = say(
  'The note cannot be added to here: a comment or a code block is not closed above. Close it first.',
);

const anything = { isRight: () => true, why: swallowed };

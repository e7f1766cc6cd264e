import { hasName } from '../base/hasName';
import { say } from '../base/message';
import { answer, type Result } from '../base/result';
import type { TextEdit } from '../base/textEdit';
import type { WantedSection } from '../kinds/wantedSection';
import type { Body } from '../markdown/body';
import { exactBody } from '../markdown/exactBody';
import { eolOf } from '../markdown/lines';
import { hasText } from '../markdown/outline';
import { sectionPlace } from './sectionPlace';
import { verifiedBody } from './verifiedBody';

/** Adds a section that is missing, where its kind has it; nothing when it is there. */
export function insertSection(text: string, wanted: WantedSection): Result<readonly TextEdit[]> {
  const read = exactBody(text);
  if (!read.ok) return read;
  const body = read.value;
  if (body.named(wanted.known).length > 0) return answer([]);
  const { level, line } = sectionPlace(body, wanted);
  return verifiedBody(
    body,
    [insertionAbove(body, line, `${'#'.repeat(level)} ${wanted.heading}`)],
    ({ sections: [added, ...others], tasks }) =>
      added?.level === level &&
      hasName([wanted.heading], added.heading) &&
      others.length === 0 &&
      tasks.length === 0,
    unclosed,
  );
}

/** A heading above a line, set apart from what stands there by as few blank lines as will do. */
function insertionAbove(
  { text, lines, start, line: bodyLine }: Body,
  line: number,
  heading: string,
): TextEdit {
  let last = line - 1;
  // The line that the body begins in may begin with a byte-order mark, or be that of the closing `---`.
  const bodyOf = (at: number): string => text.slice(Math.max(lines.start(at), start), lines.end(at));
  while (last >= bodyLine && !hasText(bodyOf(last))) last--;
  const isEmpty = last < bodyLine;
  const at = isEmpty ? start : lines.end(last);
  const front = text.slice(0, start);
  const isEnded = !isEmpty || /[\r\n]$/.test(front) || front.length <= 1;
  const above = isEmpty ? (isEnded ? [] : ['']) : ['', ''];
  const follows = line < lines.count;
  const below = !follows ? [] : isEmpty ? ['', ''] : last + 1 === line ? [''] : [];
  return { start: at, end: at, text: [...above, heading, ...below].join(eolOf(text)) };
}

const unclosed = say(
  'The section cannot be added here: a comment or a code block is not closed above. Close it first.',
);

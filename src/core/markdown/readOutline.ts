import { say } from '../base/message';
import { mdastOutline } from './mdastOutline';
import type { Problem } from '../base/problem';
import type { Outline } from './outline';
import { scanOutline } from './scanOutline';
import { isTooMuchForMdast } from './tooMuch';

const maxText = 2 * 1024 * 1024;
const empty: Outline = { headings: [], boxes: [] };
const loneReturn = /\r(?!\n)/;

/** The outline of a note's body, or an empty one and the problem that says why there is no more. */
export function readOutline(
  text: string,
  bodyStart: number,
  bodyLine: number,
): { outline: Outline; problems: readonly Problem[] } {
  if (text.length > maxText) return unread(bodyLine, 'note-too-large');
  const scanned =
    text.includes('\r') && loneReturn.test(text) ? undefined : scanOutline(text, bodyStart, bodyLine);
  if (scanned) return { outline: scanned, problems: [] };
  if (isTooMuchForMdast(text, bodyStart)) return unread(bodyLine, 'note-too-odd');
  return { outline: mdastOutline(text, bodyStart, bodyLine), problems: [] };
}

function unread(
  line: number,
  code: keyof typeof reasons,
): { outline: Outline; problems: readonly Problem[] } {
  return {
    outline: empty,
    problems: [{ code, severity: 'warning', message: reasons[code], span: { line, start: 0, end: 0 } }],
  };
}

const reasons = {
  'note-too-large': say('The headings and tasks of this note are not read: it is larger than 2 MB.'),
  'note-too-odd': say(
    'The headings and tasks of this note are not read: its markup is nested too deeply, or unusual in too large a file.',
  ),
} as const;

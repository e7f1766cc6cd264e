import { say } from '../base/message';
import { Body } from './body';
import { bodyStart } from './bodyStart';
import { referenceBody } from './referenceBody';
import type { Outline } from './outline';
import { scanOutline } from './scanOutline';
import { isTooMuchForMdast } from './tooMuch';

const maxText = 2 * 1024 * 1024;
const empty: Outline = { sections: [], tasks: [], asides: [] };
const loneReturn = /\r(?!\n)/;

/**
 * The body of a text, or an empty one and the problem that says why there is no more. Whoever has read its front
 * matter knows where it begins.
 */
export function readBody(text: string, place = bodyStart(text)): Body {
  if (text.length > maxText) return unread(text, place, 'note-too-large');
  const isLined = !text.includes('\r') || !loneReturn.test(text);
  const scanned = isLined ? scanOutline(text, place.start, place.line) : undefined;
  if (scanned) return new Body(text, place, scanned);
  if (isTooMuchForMdast(text, place.start)) return unread(text, place, 'note-too-odd');
  return referenceBody(text);
}

function unread(
  text: string,
  place: { readonly start: number; readonly line: number },
  code: keyof typeof reasons,
): Body {
  const span = { line: place.line, start: 0, end: 0 };
  return new Body(text, place, empty, [{ code, severity: 'warning', message: reasons[code], span }]);
}

const reasons = {
  'note-too-large': say('The headings and tasks of this note are not read: it is larger than 2 MB.'),
  'note-too-odd': say(
    'The headings and tasks of this note are not read: its markup is nested too deeply, or unusual in too large a file.',
  ),
} as const;

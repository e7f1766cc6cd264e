import { say } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import { mdastOutline } from '../markdown/mdastOutline';
import type { Outline } from '../markdown/outline';
import { readFrontMatter } from '../frontMatter/frontMatter';
import { readOutline } from '../markdown/readOutline';
import { isTooMuchForMdast } from '../markdown/tooMuch';

/** The outline that an edit may rely on: the reference parser's, and in a file too large for it the scanner's. */
export function exactOutline(text: string): Result<Outline> {
  const { bodyStart, bodyLine } = readFrontMatter(text);
  if (!isTooMuchForMdast(text, bodyStart)) return answer(mdastOutline(text, bodyStart, bodyLine));
  const { outline, problems } = readOutline(text, bodyStart, bodyLine);
  return problems.length > 0
    ? refuse(say('This note cannot be changed from here: its markup is too unusual.'))
    : answer(outline);
}

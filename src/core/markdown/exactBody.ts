import { say } from '../base/message';
import type { Body } from './body';
import { answer, refuse, type Result } from '../base/result';
import { bodyStart } from './bodyStart';
import { referenceBody } from './referenceBody';
import { readBody } from './readBody';
import { isTooMuchForMdast } from './tooMuch';

/** The body that an edit may rely on: the reference parser's, and in a file too large for it the scanner's. */
export function exactBody(text: string): Result<Body> {
  const place = bodyStart(text);
  if (!isTooMuchForMdast(text, place.start)) return answer(referenceBody(text));
  const body = readBody(text);
  return body.problems.length > 0
    ? refuse(say('This note cannot be changed from here: its markup is too unusual.'))
    : answer(body);
}

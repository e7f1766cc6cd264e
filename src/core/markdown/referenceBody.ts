import { Blocks } from './blocks';
import { Body } from './body';
import { bodyStart } from './bodyStart';
import { mdastOutline } from './mdastOutline';

/** The body of a text by the reference parser alone: `isTooMuchForMdast` comes first. */
export function referenceBody(text: string): Body {
  const place = bodyStart(text);
  const blocks = new Blocks(text, { start: place.start, end: text.length });
  return new Body(text, place, mdastOutline(text, place.start, place.line, blocks), [], blocks);
}

import { afterBom } from './lines';
import { splitFrontMatter } from './splitFrontMatter';

/** Where a note's body begins. */
export function bodyStart(text: string): { readonly start: number; readonly line: number } {
  const front = splitFrontMatter(text);
  return typeof front === 'string'
    ? { start: afterBom(text), line: 0 }
    : { start: front.bodyStart, line: front.bodyLine };
}

import type { TextRange } from './excerpt';
import type { FoundHit } from './library';
import type { MarkedText, ShownHit } from './searchProtocol';

/** What would end the line, or turn the direction of the text around it. Each is one unit, so that ranges hold. */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A hit as the search view shows it. */
export function shownHit(hit: FoundHit, canInsert: boolean): ShownHit {
  const { id, source, title, titleRanges, breadcrumb, excerpt, askedAs } = hit;
  return {
    id,
    source,
    title: marked(title, titleRanges),
    breadcrumb: breadcrumb.map(seen),
    passage: marked(excerpt.text, excerpt.ranges),
    ...(askedAs && { askedAs: marked(askedAs.text, askedAs.ranges) }),
    canInsert,
  };
}

function marked(text: string, ranges: readonly TextRange[]): MarkedText {
  return { text: seen(text), ranges };
}

function seen(text: string): string {
  return text.replace(unseen, ' ');
}

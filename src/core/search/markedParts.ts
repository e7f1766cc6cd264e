import type { MarkedText } from './searchProtocol';

export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/** The text cut along its marks. Nothing is lost, whatever the ranges are. */
export function markedParts({ text, ranges }: MarkedText): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let from = 0;
  const take = (to: number, marked: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to), marked });
    from = Math.max(from, to);
  };
  for (const { start, end } of ranges) {
    take(Math.min(start, text.length), false);
    take(Math.min(end, text.length), true);
  }
  take(text.length, false);
  return parts;
}

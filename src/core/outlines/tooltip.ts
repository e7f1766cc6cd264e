import type { Words } from '../base/words';

/** One line of a tooltip: a named value, or a sentence. */
export interface TooltipLine {
  readonly name?: Words;
  readonly text: Words;
}

export interface Tooltip {
  readonly title: Words;
  readonly lines: readonly TooltipLine[];
  readonly problems: readonly Words[];
}

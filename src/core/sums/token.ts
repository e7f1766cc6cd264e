/** A piece of a line that may be a sum. */
export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly scaled: boolean; readonly currency?: string }
  /** `500B`: bytes or billions. */
  | { readonly kind: 'unclear'; readonly text: string; readonly value: number }
  /** `isTight` where it is written to its number: the `x` of `3x`. */
  | { readonly kind: 'word'; readonly text: string; readonly isTight?: true }
  | { readonly kind: 'mark'; readonly text: Mark };

export type Mark = '*' | '/' | '+' | '-' | '(' | ')' | '%' | '~';

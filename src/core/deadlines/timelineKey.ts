/** What a key does on the timeline. */
export type TimelineAction =
  { readonly do: 'zoom'; readonly steps: number } | { readonly do: 'fit' } | { readonly do: 'today' };

export interface TimelineKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** `undefined` where a key does what it always does: the arrow keys move along by themselves. */
export function timelineKey({ key, ctrlKey, metaKey, altKey }: TimelineKey): TimelineAction | undefined {
  // With these, + and - are the zoom of the whole window.
  if (ctrlKey || metaKey || altKey) return undefined;
  switch (key) {
    case '+':
    case '=':
      return { do: 'zoom', steps: 1 };
    case '-':
    case '_':
    case '−':
      return { do: 'zoom', steps: -1 };
    case '0':
      return { do: 'fit' };
    case 't':
    case 'T':
    case 'Home':
      return { do: 'today' };
    default:
      return undefined;
  }
}

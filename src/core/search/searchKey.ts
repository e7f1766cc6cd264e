import type { Intent } from './searchProtocol';

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** A letter of another script is being put together: its keys are not for us. */
  readonly isComposing: boolean;
}

export type KeyAction =
  | { readonly do: 'move'; readonly steps: number }
  | { readonly do: 'use'; readonly intent: Intent }
  | { readonly do: 'clear' }
  | { readonly do: 'selectAll' };

const page = 8;

/** What a key does in the search field; `undefined` where it does what it always does. */
export function viewKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  isComposing,
}: Key): KeyAction | undefined {
  if (isComposing || shiftKey) return undefined;
  const control = ctrlKey || metaKey;
  if (key === 'Enter') {
    if (altKey) return control ? undefined : { do: 'use', intent: 'insert' };
    return { do: 'use', intent: control ? 'openAside' : 'open' };
  }
  if (control && !altKey && key.toLowerCase() === 'a') return { do: 'selectAll' };
  if (control || altKey) return undefined;
  switch (key) {
    case 'ArrowDown':
      return { do: 'move', steps: 1 };
    case 'ArrowUp':
      return { do: 'move', steps: -1 };
    case 'PageDown':
      return { do: 'move', steps: page };
    case 'PageUp':
      return { do: 'move', steps: -page };
    case 'Escape':
      return { do: 'clear' };
    default:
      return undefined;
  }
}

interface Immediate {
  readonly setImmediate?: (go: () => void) => void;
}

/** Lets everything else that waits have its turn. */
export function pause(): Promise<void> {
  const { setImmediate } = globalThis as Immediate;
  // A timer waits for a millisecond at least, also where nothing else wants a turn.
  return new Promise(resolve => {
    if (setImmediate) setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

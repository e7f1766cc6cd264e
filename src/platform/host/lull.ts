import type { Disposable } from '../../core/base/disposable';

/** The time after the last of several things that come soon after each other. */
export interface Lull extends Disposable {
  /** One more has come. */
  await(): void;
  isAwaited(): boolean;
}

/** Tells when nothing more has come for so many milliseconds, or when that takes too long. */
export function createLull(milliseconds: number, over: () => void, most = Infinity): Lull {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    await() {
      stop();
      const now = performance.now();
      first ??= now;
      timer = setTimeout(
        () => {
          timer = undefined;
          first = undefined;
          over();
        },
        Math.max(0, Math.min(milliseconds, first + most - now)),
      );
    },
    isAwaited: () => timer !== undefined,
    dispose: stop,
  };
}

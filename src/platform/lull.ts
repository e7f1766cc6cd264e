import type { Disposable } from '../core/base/disposable';

/** The time after the last of several things that come soon after each other. */
export interface Lull extends Disposable {
  /** One more has come. */
  await(): void;
  isAwaited(): boolean;
}

/** Tells when nothing more has come for so many milliseconds. */
export function createLull(milliseconds: number, over: () => void): Lull {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    await() {
      stop();
      timer = setTimeout(() => {
        timer = undefined;
        over();
      }, milliseconds);
    },
    isAwaited: () => timer !== undefined,
    dispose: stop,
  };
}

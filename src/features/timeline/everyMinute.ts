import type { Disposable } from '../../core/base/disposable';

/** Calls again and again while time goes on, for what is shown and depends on it. */
export function everyMinute(look: () => void): Disposable {
  const timer = setInterval(look, 60_000);
  return { dispose: () => clearInterval(timer) };
}

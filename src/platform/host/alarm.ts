import * as vscode from 'vscode';
import { createAlarm, type Alarm } from '../../core/base/alarm';
import { together } from '../../core/base/disposable';
import type { Clock } from '../../core/ports';
import { timers } from './timers';

/**
 * Rings when its moment has come, and when somebody comes back to the window: the machine may have slept
 * meanwhile, or be in another zone.
 */
export function createWindowAlarm(clock: Clock, ring: () => void, longestSleep?: number): Alarm {
  const alarm = createAlarm(
    {
      now: () => clock.now(),
      zone: () => clock.zone(),
      after: timers.after,
    },
    ring,
    longestSleep,
  );
  let wasHere = vscode.window.state.focused && vscode.window.state.active;
  const coming = vscode.window.onDidChangeWindowState(({ focused, active }) => {
    const isHere = focused && active;
    if (isHere && !wasHere) ring();
    wasHere = isHere;
  });
  return { set: at => alarm.set(at), dispose: () => together(alarm, coming).dispose() };
}

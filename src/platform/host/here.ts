import * as vscode from 'vscode';
import { nowAt, type Now } from '../../core/time/now';
import type { Clock } from '../../core/ports';
import type { Reading } from '../../core/time/echoWords';

/** When, where and in which language the user types and reads. */
export function here(clock: Clock): Reading {
  return { instant: clock.now(), zone: clock.zone(), language: vscode.env.language };
}

/** The same for what has to be done by now or soon. */
export function nowHere(clock: Clock): Now {
  return nowAt(clock, vscode.env.language);
}

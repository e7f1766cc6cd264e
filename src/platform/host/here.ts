import type { Clock } from '../../core/ports';
import type { Reading } from '../../core/time/echoWords';
import { userLocale } from './userLocale';

/** When, where and in which language the user types and reads. */
export function here(clock: Clock): Reading {
  return { instant: clock.now(), zone: clock.zone(), language: userLocale() };
}

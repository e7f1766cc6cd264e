import type { Clock } from '../../core/ports';
import { nowAt, type Now } from '../../core/time/now';
import { userLocale } from './userLocale';

/** When, where and in which language the user is who has to do something by now or soon. */
export function nowHere(clock: Clock): Now {
  return nowAt(clock, userLocale());
}

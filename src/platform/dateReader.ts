import type { ReadDate } from '../core/newNote/dateStep';
import type { Clock } from '../core/ports';

/** Reads moments as the user says them, now and here. What it takes is loaded when somebody is asked for one. */
export async function dateReader(clock: Clock): Promise<ReadDate> {
  const { readSpoken } = await import('../core/time/spokenMoment');
  const now = { instant: clock.now(), zone: clock.zone() };
  return text => readSpoken(text, now);
}

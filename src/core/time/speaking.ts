import type { Instant } from './instant';
import type { Moment } from './written';

/** From when and where a person speaks. */
export interface Speaking {
  readonly instant: Instant;
  readonly zone: string;
}

/** Whether something is asked about that is to come, or that has happened. */
export type Direction = 'ahead' | 'behind';

/** A moment as a person said it. */
export interface Spoken {
  /** As it goes into a front matter. */
  readonly written: string;
  readonly moment: Moment;
}

import type { Direction } from '../time/speaking';
import type { Field } from './kind';

/** On which side of now the date of a field lies. */
export function directionOf({ happened }: Field): Direction {
  return happened ? 'behind' : 'ahead';
}

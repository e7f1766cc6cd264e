import type { Result } from '../../src/core/base/result';
import { words } from '../../src/platform/shown/words';

/** What a refusal says. */
export const whyNot = (refusal: Result<unknown> | undefined) =>
  refusal && !refusal.ok ? words(refusal.why) : 'nothing is in the way';

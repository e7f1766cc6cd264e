import { say } from '../base/message';
import { negotiationsByUse } from './negotiationsByUse';

/** The negotiation that something is about, where it is not told: which there are, and what to say. */
export const aNegotiation = {
  among: negotiationsByUse,
  which: say('Which negotiation is it about?'),
  none: say('There is no negotiation yet. Run “New negotiation log” to create one.'),
} as const;

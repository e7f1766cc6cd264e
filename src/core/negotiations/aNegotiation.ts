import { say } from '../base/message';
import { logsOf, negotiationsByUse, negotiationsOf } from './negotiationsByUse';

/** The negotiation that something is about, where it is not told: which there are, and what to say. */
export const aNegotiation = {
  among: negotiationsByUse,
  of: negotiationsOf,
  which: say('Which negotiation is it about?'),
  none: say('There is no negotiation yet. Run “New negotiation log” to create one.'),
} as const;

/** The note that something is logged in. */
export const aLog = { ...aNegotiation, of: logsOf } as const;

import { say, type Message } from '../base/message';

export type SessionKindId = 'coding' | 'design';

interface Phase {
  readonly name: Message;
  /** Minutes of a session of 45. */
  readonly minutes: number;
  /** What is said when it has had its minutes. */
  readonly isUp: (minutes: number) => Message;
  /** What to have done by then, once so much of the phase has gone. */
  readonly nudge?: { readonly after: number; readonly says: (minutes: number) => Message };
}

/** One kind of practice against the clock. */
export interface SessionKind {
  readonly id: SessionKindId;
  /** What its row in the practice log says. */
  readonly name: string;
  readonly newTitle: Message;
  readonly phases: readonly Phase[];
}

const clarify = {
  name: say('Clarify'),
  isUp: (minutes: number) => say('{0} min of clarifying are up: sum up, and get a yes.', minutes),
};
const review = {
  name: say('Review'),
  isUp: (minutes: number) =>
    say('Time is up after {0} min of review. Stop, and note what to do better.', minutes),
};

export const coding: SessionKind = {
  id: 'coding',
  name: 'coding',
  newTitle: say('New coding session'),
  phases: [
    { ...clarify, minutes: 7 },
    {
      name: say('Plan'),
      minutes: 8,
      isUp: minutes => say('{0} min of planning are up: agree on the plan, then write.', minutes),
    },
    {
      name: say('Implement'),
      minutes: 20,
      isUp: minutes => say('{0} min of code are up: stop adding, and review what there is.', minutes),
      nudge: {
        after: 0.6,
        says: minutes => say('{0} min into the code: run something end to end, even if it is slow.', minutes),
      },
    },
    { ...review, minutes: 10 },
  ],
};

export const design: SessionKind = {
  id: 'design',
  name: 'system design',
  newTitle: say('New system design session'),
  phases: [
    { ...clarify, minutes: 8 },
    {
      name: say('Sketch'),
      minutes: 8,
      isUp: minutes => say('{0} min of sketching are up: ask where to go deeper.', minutes),
    },
    {
      name: say('Refine'),
      minutes: 22,
      isUp: minutes => say('{0} min of details are up: stop drawing, and close.', minutes),
      nudge: {
        after: 0.5,
        says: minutes =>
          say('{0} min into the details: is the hardest part still to come? Go there now.', minutes),
      },
    },
    { ...review, minutes: 7 },
  ],
};

export const sessionKinds = { coding, design } as const;

export function kindOfSession({ kind }: { readonly kind: SessionKindId }): SessionKind {
  return sessionKinds[kind];
}

import { say, type Message } from '../base/message';

export type SessionKindId = 'coding' | 'design' | 'introduction';
/** Those that are about a problem, for as many minutes as one likes. */
export type ProblemKindId = Exclude<SessionKindId, 'introduction'>;

interface Phase {
  readonly name: Message;
  /** How long it is in a session of the usual length, in what its kind counts in. */
  readonly usual: number;
  /** What is said when it has had its time; nothing where the next one begins by itself. */
  readonly isUp?: (minutes: number) => Message;
  /** What to have done by then, once so much of the phase has gone. */
  readonly nudge?: { readonly after: number; readonly says: (minutes: number) => Message };
}

/** One kind of practice against the clock. */
export interface SessionKind {
  readonly id: SessionKindId;
  /** What its row in the practice log says. */
  readonly name: string;
  readonly newTitle: Message;
  /** What its plan counts in. */
  readonly unit: 'minute' | 'second';
  /** Whether each phase gives way to the next when it has had its time: the user has no hand free. */
  readonly flows?: true;
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

export const coding: SessionKind & { readonly id: 'coding' } = {
  id: 'coding',
  name: 'coding',
  newTitle: say('New coding session'),
  unit: 'minute',
  phases: [
    { ...clarify, usual: 7 },
    {
      name: say('Plan'),
      usual: 8,
      isUp: minutes => say('{0} min of planning are up: agree on the plan, then write.', minutes),
    },
    {
      name: say('Implement'),
      usual: 20,
      isUp: minutes => say('{0} min of code are up: stop adding, and review what there is.', minutes),
      nudge: {
        after: 0.6,
        says: minutes => say('{0} min into the code: run something end to end, even if it is slow.', minutes),
      },
    },
    { ...review, usual: 10 },
  ],
};

export const design: SessionKind & { readonly id: 'design' } = {
  id: 'design',
  name: 'system design',
  newTitle: say('New system design session'),
  unit: 'minute',
  phases: [
    { ...clarify, usual: 8 },
    {
      name: say('Sketch'),
      usual: 8,
      isUp: minutes => say('{0} min of sketching are up: ask where to go deeper.', minutes),
    },
    {
      name: say('Refine'),
      usual: 22,
      isUp: minutes => say('{0} min of details are up: stop drawing, and close.', minutes),
      nudge: {
        after: 0.5,
        says: minutes =>
          say('{0} min into the details: is the hardest part still to come? Go there now.', minutes),
      },
    },
    { ...review, usual: 7 },
  ],
};

/** The five parts of the guide's outline: two minutes. */
export const introduction: SessionKind = {
  id: 'introduction',
  name: 'introduction',
  newTitle: say('Practise an introduction'),
  unit: 'second',
  flows: true,
  phases: [
    { name: say('Now'), usual: 20 },
    { name: say('Proof'), usual: 40 },
    { name: say('Path'), usual: 25 },
    { name: say('Why here'), usual: 25 },
    {
      name: say('Hand over'),
      usual: 10,
      isUp: () => say('Two minutes are up: stop, and let them ask.'),
    },
  ],
};

const sessionKinds = { coding, design, introduction } as const;

/** What a text means as the id of a kind. */
export function readSessionKind(id: unknown): SessionKindId | undefined {
  return id === 'coding' || id === 'design' || id === 'introduction' ? id : undefined;
}

export function kindOfSession({ kind }: { readonly kind: SessionKindId }): SessionKind {
  return sessionKinds[kind];
}

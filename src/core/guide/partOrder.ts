/** The parts in the order in which a candidate needs them: from the first call to the answer to an offer. */
const order: readonly string[] = [
  'recruiters',
  'cultural-fit',
  'behavioural-questions',
  'coding',
  'system-design',
  'machine-learning',
  'other-rounds',
  'questions-to-ask',
  'feedback',
  'negotiation',
];

/** Orders the ids of parts. One that has no place yet comes last. */
export function byNeed(one: string, other: string): number {
  return placeOf(one) - placeOf(other) || (one < other ? -1 : 1);
}

function placeOf(part: string): number {
  const at = order.indexOf(part);
  return at < 0 ? order.length : at;
}

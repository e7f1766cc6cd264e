/** Freezes plain data with all that it holds. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) freezeParts(value);
  return value;
}

// Every note passes here: without the lists of parts that `Object.values` makes, it takes half the time.
function freezeParts(value: object): void {
  for (const key in value) {
    const part: unknown = value[key as keyof typeof value];
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) freezeParts(part);
  }
  Object.freeze(value);
}

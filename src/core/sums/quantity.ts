/** What is measured or counted, with its power: bytes and seconds, money, and whatever is counted, by its key. */
type Dimensions = ReadonlyMap<string, number>;

/** A number of something, in bytes, seconds, single pieces and their powers. */
export interface Quantity {
  readonly value: number;
  readonly dimensions: Dimensions;
}

export function plainNumber(value: number): Quantity {
  return { value, dimensions: new Map() };
}

export function times(a: Quantity, b: Quantity): Quantity {
  return { value: a.value * b.value, dimensions: joined(a.dimensions, b.dimensions, 1) };
}

export function dividedBy(a: Quantity, b: Quantity): Quantity {
  return { value: a.value / b.value, dimensions: joined(a.dimensions, b.dimensions, -1) };
}

/** Only what is of one kind can be added; `undefined` for anything else. */
export function plus(a: Quantity, b: Quantity): Quantity | undefined {
  return sameKind(a, b) ? { value: a.value + b.value, dimensions: a.dimensions } : undefined;
}

export function minus(a: Quantity, b: Quantity): Quantity | undefined {
  return plus(a, { value: -b.value, dimensions: b.dimensions });
}

function sameKind(a: Quantity, b: Quantity): boolean {
  return (
    a.dimensions.size === b.dimensions.size &&
    [...a.dimensions].every(([of, power]) => b.dimensions.get(of) === power)
  );
}

function joined(a: Dimensions, b: Dimensions, sign: 1 | -1): Dimensions {
  const powers = new Map(a);
  for (const [of, power] of b) {
    const sum = (powers.get(of) ?? 0) + sign * power;
    if (sum === 0) powers.delete(of);
    else powers.set(of, sum);
  }
  return powers;
}

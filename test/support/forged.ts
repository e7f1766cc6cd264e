import fc from 'fast-check';

/** One of these messages, with something else, or nothing, in the place of one of its parts, however deep. */
export function forged(messages: readonly object[]): fc.Arbitrary<unknown> {
  const places = messages.flatMap(message => pathsIn(message).map(path => ({ message, path })));
  const other = fc.oneof(
    fc.anything(),
    fc.constantFrom<unknown>(undefined, null, -1, 1e21, NaN, '', 'ready', 'insert', [], {}, [null]),
    fc.constantFrom('x'.repeat(100_000), '<img src=x onerror=alert(1)>', '__proto__', '\u202e', '\ud800'),
  );
  return fc.tuple(fc.constantFrom(...places), other, fc.boolean()).map(([{ message, path }, value, more]) => {
    const copy: unknown = structuredClone(message);
    const into = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
    Reflect.set(Object(into), path.at(-1) ?? 'type', value);
    if (more) Reflect.set(Object(copy), 'more', value);
    return copy;
  });
}

function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    [key],
    ...pathsIn(part).map(path => [key, ...path]),
  ]);
}

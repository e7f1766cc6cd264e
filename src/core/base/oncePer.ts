/** Works something out once for each thing that it is asked about, and knows it for as long as that is there. */
export function oncePer<K extends object, V>(work: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return thing => {
    const found = known.get(thing);
    if (found) return found.value;
    const value = work(thing);
    known.set(thing, { value });
    return value;
  };
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['indices', 'index'],
  ['indexes', 'index'],
  ['vertices', 'vertex'],
  ['matrices', 'matrix'],
]);

/**
 * What stands for a noun in singular and plural alike, to tell whether two are the same. It is no word to show:
 * `caches` may come of `cache` or of `cach`, so both of these are one.
 */
export function nounKey(noun: string): string {
  const lower = noun.toLowerCase();
  const one = irregular.get(lower) ?? (endsInPluralS(lower) ? lower.slice(0, -1) : lower);
  return one.replace(/([^aeiou])ie$/, '$1y').replace(/(s|x|z|ch|sh)e$/, '$1');
}

function isPlural(noun: string): boolean {
  return irregular.has(noun.toLowerCase()) || endsInPluralS(noun.toLowerCase());
}

function endsInPluralS(noun: string): boolean {
  return /[^sui]s$/.test(noun) && noun.length > 3;
}

/** One of them, as far as the ending tells. */
export function singular(noun: string): string {
  if (!isPlural(noun)) return noun;
  const known = irregular.get(noun.toLowerCase());
  if (known !== undefined) return known;
  if (/[^aeiou]ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  return noun
    .replace(/(ss|x|[^a]ch|sh)es$/, '$1')
    .replace(/s$/, end => (/(?:ss|x|ch|sh)$/.test(noun) ? end : ''));
}

export function plural(noun: string): string {
  if (isPlural(noun)) return noun;
  const known = [...irregular].find(([, one]) => one === noun.toLowerCase())?.[0];
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(?:[sxz]|[cs]h)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Those who have or do what is counted: where users and photos meet, photos are what there are so many of. */
export function isHolder(key: string): boolean {
  return holders.has(key);
}

const holders = new Set(
  (
    'user person customer client member account subscriber visitor device phone driver rider viewer player ' +
    'server machine node host instance shard replica region team company city store shop partition worker'
  )
    .split(' ')
    .map(nounKey),
);

/** What has a pace of its own, such as a video or somebody who reads: so many a second are not so many a day. */
export function isOfPace(key: string): boolean {
  return ofPace.has(key);
}

const ofPace = new Set(
  'frame word keystroke step beat breath lap rotation revolution'.split(' ').map(nounKey),
);

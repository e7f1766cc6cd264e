/** A noun in the singular, as far as its ending tells: `queries` is `query`, `boxes` is `box`. */
export function singular(noun: string): string {
  if (noun === 'people') return 'person';
  if (/[^aeiou]ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  if (/(?:[sxz]|[cs]h)es$/.test(noun)) return noun.replace(/es$/, '');
  return /[^suiy]s$|[aeo]ys$/.test(noun) && noun.length > 3 ? noun.slice(0, -1) : noun;
}

export function plural(noun: string): string {
  if (noun === 'person') return 'people';
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(?:[sxz]|[cs]h)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Those who have or do what is counted: where users and photos meet, photos are what there are so many of. */
export function isHolder(noun: string): boolean {
  return holders.has(noun);
}

const holders = new Set(
  (
    'user person customer client member account subscriber visitor device phone driver rider viewer player ' +
    'server machine node host instance shard replica region team company city store shop partition worker'
  ).split(' '),
);

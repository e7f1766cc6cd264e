/** Endings that are taken off, in this order, with how many letters have to be left. */
const endings: readonly (readonly [ending: string, left: number])[] = [
  ['ly', 4],
  ['ness', 4],
  ['ment', 5],
  ['al', 5],
  ['ee', 5],
  ['ing', 3],
  ['ed', 3],
  ['er', 5],
  ['ion', 5],
];

/** What the forms of an English word have in common: `caching`, `cached` and `caches` are `cach`. Never shown. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return withoutEndings(spelledOneWay(singular(word)));
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** British and American spelling as one. */
function spelledOneWay(word: string): string {
  return word.replace(/is(?=(?:e|ed|er|ing|ation)$)/, 'iz').replace(/our(?=$|al|ed|ing|it)/, 'or');
}

function withoutEndings(word: string): string {
  let root = word;
  for (const [ending, left] of endings) {
    const shorter = root.endsWith(ending) ? root.slice(0, -ending.length) : root;
    if (shorter.length >= left && /[aeiouy]/.test(shorter)) root = shorter;
  }
  return root.replace(/([bdfgklmnprt])\1$/, '$1').replace(/(?<=..)[ey]$/, '');
}

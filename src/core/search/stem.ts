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

/** Forms that no ending tells, each with what it is a form of. */
const irregular: ReadonlyMap<string, string> = new Map(
  `became become, began begin, begun begin, bought buy, broke break, broken break, brought bring, built build, caught catch,
  children child, chose choose, chosen choose, dealt deal, drew draw, drawn draw, driven drive, drove drive, fallen fall,
  fell fall, felt feel, fought fight, found find, froze freeze, frozen freeze, gave give, grew grow, grown grow, heard hear,
  held hold, hidden hide, kept keep, knew know, known know, learnt learn, led lead, lent lend, lost lose, meant mean, met meet,
  paid pay, rang ring, ran run, risen rise, rose rise, rung ring, saw see, seen see, sent send, shown show, slept sleep, sold sell,
  spent spend, spoke speak, spoken speak, stolen steal, stood stand, stuck stick, taken take, taught teach, thought think,
  threw throw, thrown throw, told tell, took take, understood understand, woke wake, woken wake, won win, worse bad,
  worst bad, written write, wrote write`
    .split(',')
    .map(pair => pair.trim().split(' '))
    .flatMap(([form, word]) => (form !== undefined && word !== undefined ? [[form, word]] : [])),
);

/** What the forms of an English word have in common: `caching`, `cached` and `caches` are `cach`. Never shown. */
export function stem(form: string): string {
  const word = irregular.get(form) ?? form;
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

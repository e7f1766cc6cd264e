import { stopWords } from '../search/stopWords';
import { capitalisesNouns } from './capitalisesNouns';
import { isGivenName, kindOfWord } from './namedWords';
import { standInForm } from './standIns';

/** A word that is left in a copy and may be a name. */
export interface LikelyName {
  readonly name: string;
  /** The words around it are those around a person or a company. */
  readonly isLikely: boolean;
}

/** A list that nobody reads to its end helps nobody: but what is ticked in it need not be read. */
const mostUnlikely = 60;
const most = 500;

const run =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:[ \u00a0]\p{Lu}[\p{L}\p{M}'’-]{1,30}){0,3}(?![\p{L}\p{N}])/gu;
const before =
  /(?<!\p{L})(?:with|from|at|by|met|meet|asked|ask|told|tell|called|call|emailed|email|wrote|write|thanks?|thanked|ping|pinged|saw|ex|of|and|joined|left|hi|hello|hey|dear|mr|ms|mrs|dr|mit|von|bei|frau|herr|avec|chez|con|named|called|manager|recruiter|boss|chef(?:in)?|kolleg(?:e|in)|leiter(?:in)?|colleague|lead|cto|ceo|founder|director|interviewer|friend|mentor|teammate|peer)\.?,?[ \u00a0][*_"“'‘]{0,3}$/iu;
const behind =
  /^(?:['’]s?(?!\p{L})|[*_"”]{0,3}[ \u00a0](?:said|says|told|asked|wrote|called|thinks|wants|replied|mentioned|offered|promised|confirmed|suggested|explained|runs|leads|joined|left|knows|likes|will|is|was|has|had|sagt|sagte|meint|built|ran|led|took|gave|came|went|spoke|thought|from|at|\p{Ll}{2,}ed|\p{Ll}{3,}te)(?!\p{L}))/u;

/** What stands around a person and hardly around anything else: there a word is a name that is mostly none. */
const beforePerson =
  /(?<!\p{L})(?:with|met|asked|ask|told|tell|thanked|pinged|emailed|hi|hello|hey|dear|mit|frau|herrn?|recruiter|boss|chef(?:in)?|colleague|mentor|teammate)[ \u00a0]$/iu;
const behindPerson =
  /^[ \u00a0](?:said|says|told|asked|wrote|thinks|replied|mentioned|promised|suggested|sagte?|meinte?|laughed)(?!\p{L})/u;

/** "30 Tage Urlaub", "Viele Grüße": where every noun has a capital, two of them are no name yet. */
const nounsMeet = /(?:^|\d|[\n.!?:>*_-])\s*$/u;

/** Behind a word that has no capital. Behind a comma there may be a list of what a team uses. */
const inSentence = /\p{Ll}[ \u00a0][*_(]{0,3}$/u;

/** Words with capitals in a copy whose names are replaced already, the likeliest first. */
export function likelyNames(copy: string): readonly LikelyName[] {
  const text = copy.replace(standInForm, '·').replace(/^#{1,6}[^\n]*$/gmu, '');
  const found = new Map<string, boolean>();
  const isEveryNounBig = capitalisesNouns(text);
  for (const { 0: whole, index } of text.matchAll(run)) {
    const name = nameIn(whole) ?? wordAsName(whole, index, text);
    if (name === undefined) continue;
    const start = index + whole.lastIndexOf(name);
    const ahead = text.slice(Math.max(0, start - 24), start);
    const around =
      before.test(ahead) || behind.test(text.slice(start + name.length, start + name.length + 24));
    const isPair =
      name.includes(' ') &&
      name.split(' ').every(word => isUnknown(word) || isGivenName(word)) &&
      !(isEveryNounBig && nounsMeet.test(ahead));
    // In the middle of a sentence a capital is that of a name, unless all nouns have one.
    const isInSentence = !isEveryNounBig && inSentence.test(ahead);
    found.set(name, around || isPair || isInSentence || found.get(name) === true);
  }
  const likely = new Set([...found].flatMap(([name, isLikely]) => (isLikely ? name.split(' ') : [])));
  const all = [...found].map(([name, isLikely]) => ({ name, isLikely: isLikely || likely.has(name) }));
  const ticked = all.filter(({ isLikely }) => isLikely).slice(0, most);
  const others = all.filter(({ isLikely }) => !isLikely);
  return [...ticked, ...others.slice(0, Math.max(0, mostUnlikely - ticked.length))];
}

/** The part of words with capitals that can be a name: not "Yesterday Priya", not HTTP. */
function nameIn(words: string): string | undefined {
  const all = words.replace(/['’]s?$/u, '').split(/[ \u00a0]/);
  const from = all.findIndex(word => isUnknown(word) || (isGivenName(word) && all.length > 1));
  if (from < 0) return undefined;
  const rest = all.slice(from);
  while (rest.length > 1 && kindOfWord(rest.at(-1) ?? '') === 'role') rest.pop();
  // "Mark Summers" is made of words that mean something else, too.
  const isNamed = rest.some(isUnknown) || (rest.length > 1 && isGivenName(rest[0] ?? ''));
  return isNamed ? rest.join(' ') : undefined;
}

/** "I asked Mark", and "Rainer said". */
function wordAsName(word: string, start: number, text: string): string | undefined {
  if (!isGivenName(word) || kindOfWord(word) === 'term') return undefined;
  const end = start + word.length;
  return beforePerson.test(text.slice(Math.max(0, start - 24), start)) ||
    behindPerson.test(text.slice(end, end + 24))
    ? word
    : undefined;
}

function isUnknown(word: string): boolean {
  const bare = word.replace(/['’]\p{L}{1,2}$/u, '');
  return (
    kindOfWord(bare) === 'name' &&
    !stopWords.has(bare.toLowerCase().replace(/['’]/g, '')) &&
    /\p{Ll}/u.test(bare)
  );
}

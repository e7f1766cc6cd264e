import { kindOfWord } from './namedWords';
import { nameRuns, type NamesRead } from './readNames';

const email =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64})@((?:[\p{L}\p{N}-]{1,63}\.){1,4}[\p{L}]{2,24})/gu;
const profile =
  /(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile|about\.me|medium\.com\/@?|calendly\.com|facebook\.com|instagram\.com|x\.com|twitter\.com|github\.com|gitlab\.com|t\.me)\/([\p{L}\p{N}_%.-]{3,80})/giu;
const linked =
  /\[([^\]\n]{2,60})\]\((?:mailto:[^)\n]{1,200}|tel:[^)\n]{1,60}|https?:\/\/[^)\n]{0,60}(?:linkedin\.com\/in|xing\.com\/profile)[^)\n]{0,200})\)/giu;
const company = /linkedin\.com\/company\/([\p{L}\p{N}_-]{3,60})/giu;

const freeMail =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|gmx|web|proton|protonmail|pm|aol|mail|fastmail|hey|posteo|mailbox|t-online|qq|naver|daum|example|test|invalid|localhost|calendly|greenhouse|lever|linkedin|slack|zoom)$/i;

/** The names in e-mail addresses, in profiles' links, and of what leads to them. */
export function namesInContacts(text: string): NamesRead {
  const people: string[] = [];
  const companies: string[] = [];
  for (const [, local = '', domain = ''] of text.matchAll(email)) {
    people.push(...asName(local));
    const labels = domain.split('.');
    const own =
      labels.at(labels.length > 2 && /^(?:co|com|org|ac|gov|net)$/.test(labels.at(-2) ?? '') ? -3 : -2) ?? '';
    if (!freeMail.test(own) && own.length > 2) companies.push(capitalised(own));
  }
  for (const [, slug = ''] of text.matchAll(profile))
    people.push(...asName(slug.replace(/-?[0-9a-f]*\d[0-9a-f]*$/i, ''), 2));
  for (const [, slug = ''] of text.matchAll(company)) companies.push(capitalised(slug));
  for (const [, name = ''] of text.matchAll(linked)) people.push(...nameRuns(name, true, 'someone'));
  return { people, companies };
}

/** `mina.okafor` as a name: of its parts at least one must be no other word. */
function asName(local: string, fewest = 1): readonly string[] {
  const parts = local
    .replace(/\+.*$/, '')
    .split(/[._-]+/)
    .map(part => part.replace(/\d+$/, ''))
    .filter(part => /^[\p{L}]+$/u.test(part));
  const words = parts.filter(part => part.length > 1);
  if (parts.length < fewest || words.length === 0 || words.length > 4) return [];
  if (parts.some(part => kindOfWord(part) === 'role')) return [];
  if (!words.some(part => kindOfWord(part) === 'name' && part.length > 2)) return [];
  return [words.map(capitalised).join(' ')];
}

function capitalised(words: string): string {
  return words
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

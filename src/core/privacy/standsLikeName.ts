import { isOrdinary } from './ordinaryWords';
import { stopWords } from '../search/stopWords';

/**
 * Whether an ordinary word, such as Will or Rose, is written and stands where a name does: with a capital, and not
 * only because a sentence begins with it. "I met Will", "Will said so", "Rose, from sales"; not "Will you come?".
 */
export function standsLikeName(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 40);
  if (!/^\p{Lu}/u.test(word))
    return /[@#/_]$/.test(before) || (/^[@_/]/.test(behind) && /[\s(]$/.test(before));
  // May 5, Page 3.
  if (/^\s{1,3}\d/.test(behind)) return false;
  if (!beginsSentence(before)) return !isInTitle(text, start, before) || /^['’]s?\b/.test(behind);
  if (/^['’ʼ]s?(?![\p{L}])/u.test(behind)) return true;
  if (/^[*_"'’)\]\s]*(?:\n|$)/.test(behind)) return /(?:^|\n)[\s>*_-]*$/.test(before);
  if (stopWords.has(word.toLowerCase())) return isVerbOfPerson(behind);
  return /^\s?[,(:<–—|&]/.test(behind) || /^\s(?:and|&|from|at)\s/.test(behind) || isVerbOfPerson(behind);
}

function beginsSentence(before: string): boolean {
  return /(?:^|\n|[.!?…:;|]["'”’)]?\s|[-*+>#]\s|\d[.)]\s|\[[ xX]\]\s|["“„(])[\s*_"'“‘([>]*$/u.test(before);
}

/** In a heading that is written in capitals throughout, a capital says nothing. */
function isInTitle(text: string, start: number, before: string): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  if (!/^#{1,6}\s/.test(text.slice(line, line + 8))) return false;
  return (
    !/(?:\p{Ll}|[·,—–|(&])[\s*_]*$/u.test(before) || !/(?:^|\s)(?:\p{Ll}+|[·,—–|(&])\s?[\s*_]*$/u.test(before)
  );
}

const verbs =
  /^\s(?:is|was|has|had|will|would|did|does|says|said|told|wrote|writes|sent|gave|thinks|thought|wants|met|got|went|came|knows|knew|could|can|and\s\p{Lu}|\p{Ll}{2,}ed)\b/u;

function isVerbOfPerson(behind: string): boolean {
  const [, next = ''] = /^\s(\p{Ll}+)/u.exec(behind) ?? [];
  if (verbs.test(behind)) return true;
  return /\p{Ll}{2,}s$/u.test(next) && !stopWords.has(next) && isOrdinary(next) && !/ss$/.test(next);
}

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
  if (/^[ \u00a0]\d/.test(behind)) return false;
  if (!beginsSentence(before)) return !isInTitle(text, start, before) || /^['’]s?\b/.test(behind);
  if (/^['’ʼ]s?(?![\p{L}])/u.test(behind)) return true;
  if (/^[*_"'’)\]\s]*(?:\n|$)/.test(behind)) return /(?:^|\n)[\s>*_#-]*$/.test(before);
  if (isInHeading(text, start)) return /^[*_]{0,2}\s?[,(:<–—|&·]/.test(behind);
  // "Hope this helps" may be hidden where somebody is called Hope: to leave a name would be worse.
  return (!stopWords.has(word.toLowerCase()) && !describing.test(word)) || verbs.test(behind);
}

function beginsSentence(before: string): boolean {
  return /(?:^|\n|[.!?…:;|]["'”’)]?\s|[-*+>#]\s|\d[.)]\s|\[[ xX]\]\s|["“„(])[\s*_"'“‘([>]*$/u.test(before);
}

const describing =
  /^(?:next|first|last|new|open|other|more|most|best|good|great|two|three|red|key|main|big|small|old|free|full|low|high|long|short|early|late|final|second|third|hard|fast|slow|real|right|left|same)$/i;

function isInHeading(text: string, start: number): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return /^#{1,6}\s/.test(text.slice(line, line + 8));
}

/** In a heading that is written in capitals throughout, a capital says nothing. */
function isInTitle(text: string, start: number, before: string): boolean {
  if (!isInHeading(text, start)) return false;
  return (
    !/(?:\p{Ll}|[·,—–|(&])[\s*_]*$/u.test(before) || !/(?:^|\s)(?:\p{Ll}+|[·,—–|(&])\s?[\s*_]*$/u.test(before)
  );
}

const verbs =
  /^\s(?:is|was|has|had|would|did|does|said|says|told|wrote|writes|sent|sends|gave|gives|thinks|thought|wants|met|got|went|came|knows|knew|could|can|asks|likes|agrees|runs|leads|joins|takes|offers|pays|needs|works|seems|sounds|feels|looks|makes|goes|gets|calls|keeps|hopes|hinted|sits|pushes|owns|builds|uses|will|and\s\p{Lu}|\p{Ll}{2,}ed)(?!\p{L})/u;

import { plainLine } from '../base/plainLine';
import type { SearchDocument } from './searchDocument';
import { eachWord } from './words';

/** A part of a text, from `start` up to but not including `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface Excerpt {
  readonly text: string;
  /** The words that were found, in order. */
  readonly ranges: readonly TextRange[];
  /** Line in the file, from 0. */
  readonly line: number;
}

/** What a word of the text is to the query: which of its words it answers, and how much that counts. */
export interface Match {
  readonly asked: number;
  readonly weight: number;
}

export type Matches = ReadonlyMap<string, Match>;

interface Found extends TextRange {
  readonly match: Match;
}

const longestPassage = 220;
const lead = 40;

/** The passage of the document that answers most of the query, or its first one where none does. */
export function excerptOf(document: SearchDocument, matches: Matches): Excerpt {
  let best = { text: '', found: [] as readonly Found[], line: 0, worth: -1 };
  document.body.split('\n').forEach((raw, line) => {
    const text = plainLine(raw);
    if (text === '') return;
    const found = foundIn(text, matches);
    const worth = worthOf(found);
    if (worth > best.worth) best = { text, found, line, worth };
  });
  const { text, ranges } = cut(best.text, best.found);
  const { bodyLines } = document;
  const line =
    typeof bodyLines === 'number' ? bodyLines + best.line : (bodyLines[best.line] ?? document.line);
  return { text, ranges, line };
}

/** The passage of the document at a line of its file, or the next one that says something. */
export function passageAt(document: SearchDocument, line: number, matches: Matches): Excerpt {
  const { bodyLines } = document;
  const lines = document.body.split('\n').map((raw, at) => ({
    text: plainLine(raw),
    line: typeof bodyLines === 'number' ? bodyLines + at : (bodyLines[at] ?? document.line),
  }));
  const found = lines.find(one => one.line >= line && one.text !== '');
  if (!found) return excerptOf(document, matches);
  return { ...cut(found.text, foundIn(found.text, matches)), line: found.line };
}

/** How much of the query these texts answer together. */
export function answersIn(texts: readonly string[], matches: Matches): number {
  return worthOf(texts.flatMap(text => foundIn(text, matches)));
}

/** Where the words that were found stand in a text. */
export function rangesIn(text: string, matches: Matches): TextRange[] {
  return foundIn(text, matches).map(({ start, end }) => ({ start, end }));
}

function foundIn(text: string, matches: Matches): Found[] {
  const found: Found[] = [];
  eachWord(text, (word, start, end) => {
    const match = matches.get(word);
    if (match) found.push({ start, end, match });
  });
  return found;
}

/** Each word of the query counts once, with the best of what answers it. */
function worthOf(found: readonly Found[]): number {
  const worth = new Map<number, number>();
  for (const { match } of found) worth.set(match.asked, Math.max(match.weight, worth.get(match.asked) ?? 0));
  return [...worth.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The stretch of a long text where most was found. It begins with a sentence where one begins near. */
function cut(text: string, found: readonly Found[]): Pick<Excerpt, 'text' | 'ranges'> {
  if (text.length <= longestPassage) return { text, ranges: found.map(({ start, end }) => ({ start, end })) };
  let from = 0;
  let most = -1;
  found.forEach((first, i) => {
    const within = found.slice(i).filter(({ end }) => end <= first.start + longestPassage - lead);
    const worth = worthOf(within);
    if (worth > most) [from, most] = [first.start, worth];
  });
  const start = startNear(text, from);
  const end = start + longestPassage < text.length ? endNear(text, start + longestPassage) : text.length;
  const before = start > 0 ? '…' : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + (end < text.length ? '…' : ''),
    ranges: found
      .filter(range => range.start >= start && range.end <= end)
      .map(range => ({ start: range.start + shift, end: range.end + shift })),
  };
}

function startNear(text: string, at: number): number {
  if (at <= lead) return 0;
  const before = text.slice(at - lead, at);
  const sentence = /[.!?:]\s+(?=[^.!?:]*$)/u.exec(before);
  const word = sentence ?? /\s+/u.exec(before);
  return word ? at - lead + word.index + word[0].length : at;
}

function endNear(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > at - lead ? space : at;
}

import { scalarText } from '../frontMatter/scalarText';
import { readFrontMatter } from '../frontMatter/frontMatter';
import type { FieldValue } from '../frontMatter/fields';
import { kindOf } from '../kinds/index';
import { negotiation } from '../kinds/negotiation';
import { namesMoney } from './figureWords';
import { findFigures } from './findFigures';
import { NameFinder } from './findNames';
import { findPlaces } from './findPlaces';
import { keptNumbers } from './keptNumbers';
import { moneyPlaces } from './moneyPlaces';
import { formsOfAll, type ToHide } from './formsOfAll';
import { StandIns, standInForm, type Label } from './standIns';

export interface Redactor {
  /** A note with its names, addresses and figures replaced. Its front matter still reads; comments in it are left out. */
  note(text: string): string;
  /** Any other text: the same thing gets the same stand-in everywhere. */
  text(text: string): string;
  /** Reads the figures of all notes that are copied: "asked for 110" is known by another note that says 110k. */
  learn(notes: readonly string[]): void;
  /** How many different things of each sort were replaced so far. */
  readonly counts: ReadonlyMap<Label, number>;
}

/**
 * Replaces what would tell who is spoken of, and how much money: the same name, address or figure by the same
 * stand-in, such as `[COMPANY 1]`. Days, and numbers that count something else than money, stay.
 */
export function createRedactor(toHide: ToHide): Redactor {
  const standIns = new StandIns();
  const names = new NameFinder(formsOfAll(toHide));
  const known = new Set<string>();
  const redacted = (text: string, isMoney = false, isAboutPay = false) =>
    replaced(text.normalize('NFC'), { names, standIns, known, isMoney, isAboutPay });
  return {
    text: text => redacted(text),
    learn(notes) {
      for (const note of notes) learnFigures(note, known);
    },
    note(text) {
      learnFigures(text, known);
      const matter = readFrontMatter(text);
      const body = text.slice(matter.bodyStart).normalize('NFC');
      const fields = matter.entries.map(({ key, value }) =>
        fieldLine(
          redacted(key) === key ? key : 'field',
          isOurWord(key, value)
            ? value
            : mapped(value, (line, inner) => redacted(line, namesMoney(inner ?? key))),
        ),
      );
      const isAboutPay = matter.entries.some(
        ({ key, value }) => key === 'type' && typeof value === 'string' && kindOf(value) === negotiation,
      );
      const copy = redacted(body, false, isAboutPay);
      return matter.state === 'none' ? copy : `---\n${fields.join('')}---\n${copy}`;
    },
    get counts() {
      return standIns.counts;
    },
  };
}

/** Values that are words of ours, or say when: `open`, `EUR`, `Europe/Berlin`. */
function isOurWord(key: string, value: FieldValue): boolean {
  if (typeof value !== 'string') return false;
  if (key === 'type') return kindOf(value) !== undefined;
  if (key === 'currency') return /^(?:\p{Lu}{3}|\p{Sc})$/u.test(value);
  if (key === 'timezone') return /^[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_-]+){0,2}$/.test(value);
  return (
    /^(?:status|stage)$/.test(key) &&
    /^(?:saved|applied|screen|interview|offer|accepted|declined|rejected|withdrawn|ghosted|open|expired|startup|scaleup|enterprise|public)$/i.test(
      value,
    )
  );
}

interface Means {
  readonly names: NameFinder;
  readonly standIns: StandIns;
  readonly known: ReadonlySet<string>;
  readonly isMoney: boolean;
  readonly isAboutPay: boolean;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** `undefined`: it stays. */
  readonly label?: Label;
  readonly key: string;
}

/** What is found first is taken; nothing is replaced twice. */
function replaced(text: string, { names, standIns, known, isMoney, isAboutPay }: Means): string {
  const taken = new Uint8Array(text.length);
  const pieces: Piece[] = [];
  const take = (found: readonly Piece[]) => {
    for (const piece of found) {
      if (isTaken(taken, piece.start, piece.end)) continue;
      taken.fill(1, piece.start, piece.end);
      pieces.push(piece);
    }
  };
  take(
    Array.from(text.matchAll(standInForm), ({ 0: own, index }) => ({
      start: index,
      end: index + own.length,
      key: '',
    })),
  );
  take(findPlaces(text));
  const found = names
    .find(text)
    .map(({ start, end, form }) => ({ start, end, label: form.label, key: form.of }));
  take(found);
  take(
    findFigures(text, { isMoney, isAboutPay, known, ...numberPlaces(text, taken) }).map(figure => ({
      ...figure,
      label: 'AMOUNT',
    })),
  );
  pieces.sort((a, b) => a.start - b.start);
  let copy = '';
  let at = 0;
  let last: { readonly standIn: string; readonly end: number } | undefined;
  for (const { start, end, label, key } of pieces) {
    if (label === undefined) continue;
    const standIn = standIns.for(label, key);
    const between = text.slice(at, start);
    // "Mina A. Okafor" is one person, also where only its parts are known.
    const isSame =
      last?.standIn === standIn &&
      last.end === at &&
      /^[ \u00a0]?(?:\p{Lu}\. )?$/u.test(between) &&
      label === 'PERSON';
    copy += isSame ? '' : between + standIn;
    at = end;
    last = { standIn, end };
  }
  return copy + text.slice(at);
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (taken[at] === 1) return true;
  return false;
}

/** Where numbers are days, or belong to something that is hidden already, and where any number is money. */
function numberPlaces(text: string, taken: Uint8Array) {
  const kept = Uint8Array.from(taken);
  for (const { start, end } of keptNumbers(text)) kept.fill(1, start, end);
  const money = new Uint8Array(text.length);
  for (const { start, end } of moneyPlaces(text)) money.fill(1, start, end);
  return {
    isKept: (start: number, end: number) => isTaken(kept, start, end),
    isMoneyAt: (at: number) => money[at] === 1,
  };
}

function learnFigures(note: string, known: Set<string>): void {
  const matter = readFrontMatter(note);
  for (const { key, value } of matter.entries)
    for (const line of textsIn(value)) learn(line, known, namesMoney(key));
  learn(note.slice(matter.bodyStart), known, false);
}

function learn(written: string, known: Set<string>, isMoney: boolean): void {
  const text = written.normalize('NFC');
  const places = numberPlaces(text, new Uint8Array(text.length));
  for (const { key } of findFigures(text, { isMoney, ...places })) if (/^\d{5,}$/.test(key)) known.add(key);
}

function textsIn(value: FieldValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return (isList(value) ? value : Object.values(value)).flatMap(textsIn);
}

function mapped(
  value: FieldValue,
  change: (text: string, key?: string) => string,
  within?: string,
): FieldValue {
  if (typeof value === 'string') return change(value, within);
  if (isList(value)) return value.map(item => mapped(item, change, within));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [change(key), mapped(item, change, key)] as const),
  );
}

/** A field as YAML: what is nested deeper than a list is written as the one text that it is in JSON. */
function fieldLine(key: string, value: FieldValue): string {
  const name = scalarText(key);
  if (typeof value === 'string') return `${name}:${value === '' ? '' : ` ${scalarText(value)}`}\n`;
  if (!isList(value)) return `${name}: ${scalarText(JSON.stringify(value))}\n`;
  const items = value.map(item => scalarText(typeof item === 'string' ? item : JSON.stringify(item)));
  return items.length === 0 ? `${name}: []\n` : `${name}:\n${items.map(item => `  - ${item}\n`).join('')}`;
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

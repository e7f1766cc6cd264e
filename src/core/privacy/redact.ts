import { readFrontMatter } from '../notes/frontMatter';
import { scalarText } from '../notes/edits/scalarText';
import type { FieldValue } from '../notes/note';
import type { KnownNames } from './knownNames';

export interface ToHide extends KnownNames {
  /** Whatever else its owner wants to hide. */
  readonly others: readonly string[];
}

type Label = 'COMPANY' | 'PERSON' | 'NAME' | 'AMOUNT' | 'LINK' | 'EMAIL' | 'PHONE';

export interface Redactor {
  /** A note with its names, addresses and figures replaced. Its front matter still reads; comments in it are left out. */
  note(text: string): string;
  /** Any other text: the same thing gets the same stand-in everywhere. */
  text(text: string): string;
}

/** Fields whose values are words of ours, or days. */
const keptFields = /^(type|status|stage|currency|timezone)$/;

/**
 * Replaces what would tell who is spoken of, and how much money: the same name, address or figure by the same
 * stand-in, such as `[COMPANY 1]`. Days in the form 2026-12-04 stay, and so do bare single digits.
 */
export function createRedactor({ companies, people, others }: ToHide): Redactor {
  const standIns = new StandIns();
  // What is hidden by hand comes first: its owner knows best.
  const names = [
    ...others.flatMap(name => formsOf(name, 'NAME')),
    ...companies.flatMap(name => formsOf(name, 'COMPANY')),
    ...people.flatMap(name => formsOf(name, 'PERSON')),
  ].sort((a, b) => b.form.length - a.form.length);
  const matchers = names.map(name => ({ ...name, pattern: patternOf(name) }));
  // The number of a name does not tell where it was first mentioned.
  for (const { label, of } of [...names].sort((a, b) => (a.of < b.of ? -1 : 1))) standIns.for(label, of);

  const ofName = (found: string): string | undefined => {
    const name = matchers.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'u').test(found));
    return name && standIns.for(name.label, name.of);
  };
  const parts = [
    String.raw`(?<kept>\[(?:COMPANY|PERSON|NAME|AMOUNT|LINK|EMAIL|PHONE) \d+\])`,
    String.raw`(?<link>\b(?:https?|mailto|ftp|file):[^\s<>"')\]]+|\bwww\.[^\s<>"')\]]+)`,
    String.raw`(?<email>[^\s<>"'()[\],;:]+@[^\s<>"'()[\],;:]+\.[\p{L}\p{N}]+)`,
    ...(matchers.length > 0 ? [`(?<name>${matchers.map(({ pattern }) => pattern).join('|')})`] : []),
    String.raw`(?<day>(?<!\p{N})\d{4}-\d{2}(?:-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?)?(?!\p{N}))`,
    String.raw`(?<phone>\+\d[\d ()./-]{6,}\d)`,
    String.raw`(?<amount>(?:\p{Nd}{1,3}(?:[ \u00a0\u202f'’]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+)(?:[.,]\p{Nd}+)*(?:\s?(?:[kKmM]|bn)(?!\p{L}))?(?:\s?%)?)`,
  ];
  const anything = new RegExp(parts.join('|'), 'gu');

  const redacted = (text: string): string =>
    text.normalize('NFC').replace(anything, (found: string, ...rest: readonly unknown[]) => {
      const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>; // As the pattern names its groups.
      if (groups['kept'] !== undefined || groups['day'] !== undefined) return found;
      if (groups['link'] !== undefined) return standIns.for('LINK', found);
      if (groups['email'] !== undefined) return standIns.for('EMAIL', found.toLowerCase());
      if (groups['phone'] !== undefined) return standIns.for('PHONE', found.replace(/\D/g, ''));
      if (groups['amount'] === undefined) return ofName(found) ?? found;
      return /^\p{Nd}$/u.test(found) ? found : standIns.for('AMOUNT', figureOf(found));
    });

  return {
    text: redacted,
    note(text) {
      const matter = readFrontMatter(text);
      const fields = matter.entries.map(({ key, value }) =>
        fieldLine(
          redacted(key) === key ? key : 'field',
          keptFields.test(key) ? value : mapped(value, redacted),
        ),
      );
      const body = redacted(text.slice(matter.bodyStart));
      return matter.state === 'none' ? body : `---\n${fields.join('')}---\n${body}`;
    },
  };
}

interface Form {
  /** The name as it is written in full. */
  readonly of: string;
  readonly label: Label;
  readonly form: string;
  readonly isWhole: boolean;
}

/** A name in full, and the parts of it that stand for it. */
function formsOf(written: string, label: Label): readonly Form[] {
  const of = written.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(of)) return [];
  const words = of.split(/[\s\-_.,]+/).filter(word => /^\p{Lu}[\p{L}\p{M}'’]{2,}$/u.test(word));
  const short = words.length > 1 || words[0] !== of ? (label === 'COMPANY' ? words.slice(0, 1) : words) : [];
  return [
    { of, label, form: of, isWhole: true },
    ...(label === 'NAME' ? [] : short).map(form => ({ of, label, form, isWhole: false })),
  ];
}

/** A whole name is found in any case and also as `kestrel-labs` or `KestrelLabs`; a part of one as it is written. */
function patternOf({ form, isWhole }: Form): string {
  const words = form.split(/[\s\-_.]+/).filter(word => word !== '');
  const written = words.map(isWhole ? inAnyCase : literal).join(String.raw`[\s\-_.]*`);
  return words.length > 1 && isWhole ? written : String.raw`(?<![\p{L}\p{N}])${written}(?![\p{L}\p{N}])`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

function inAnyCase(word: string): string {
  return Array.from(word, sign => {
    const cases = new Set([sign, sign.toLowerCase(), sign.toUpperCase()]);
    return cases.size === 1 ? literal(sign) : `(?:${[...cases].map(literal).join('|')})`;
  }).join('');
}

/** Gives out stand-ins, the same for the same thing. */
class StandIns {
  readonly #given = new Map<string, string>();
  readonly #counts = new Map<Label, number>();

  for(label: Label, of: string): string {
    const key = `${label} ${of}`;
    const given = this.#given.get(key);
    if (given !== undefined) return given;
    const count = (this.#counts.get(label) ?? 0) + 1;
    this.#counts.set(label, count);
    const standIn = `[${label} ${count}]`;
    this.#given.set(key, standIn);
    return standIn;
  }
}

/** `95k`, `95,000` and `95.000` are one figure. */
function figureOf(written: string): string {
  const [, digits = '', unit = '', percent = ''] =
    /^(.*?)\s?(k|m|bn)?\s?(%)?$/.exec(written.toLowerCase().replace(/[ \u00a0\u202f'’]/g, '')) ?? [];
  const plain = /^\p{Nd}{1,3}(?:[.,]\p{Nd}{3})+$/u.test(digits) ? digits.replace(/[.,]/g, '') : digits;
  const zeros = { k: 3, m: 6, bn: 9 }[unit] ?? 0;
  const [whole = '', part = ''] = plain.replace(',', '.').split('.');
  return `${whole}${part.padEnd(zeros, '0').slice(0, zeros)}.${part.slice(zeros)}${percent}`;
}

function mapped(value: FieldValue, change: (text: string) => string): FieldValue {
  if (typeof value === 'string') return change(value);
  if (isList(value)) return value.map(item => mapped(item, change));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [change(key), mapped(item, change)] as const),
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

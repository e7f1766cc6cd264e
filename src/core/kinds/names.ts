import { detach } from '../base/detach';
import { nameKey } from '../base/nameKey';
import { entryKinds, type EntryKind } from './entryKind';
import { kinds } from './index';
import type { KindId, NoteKind } from './kind';
import { practiceColumns, type PracticeColumn } from './practiceColumns';
import type { Called } from './kindWords';
import type { Language, SectionId, WordsOfKind } from './language';

/** What choice fields of a note mean, by key: ids of their kind's row. */
export type Meant = Readonly<Record<string, string>>;

/** A little more than a kind has sections, in some spellings. */
const mostHeadings = 100;

/**
 * The names that notes are read by, in every language of a list at once: a note may be written in any of them, also
 * in two. Reading ends here: behind it there are ids.
 */
export class Names {
  readonly languages: readonly [Language, ...Language[]];
  readonly #sections = new Map<string, SectionId>();
  /** What a heading means in a note of another kind, or of none: of two that it could, neither. */
  readonly #anywhere = new Map<string, SectionId | undefined>();
  readonly #choices = new Map<string, ReadonlyMap<string, string>>();
  readonly #choiceWords = new Map<string, readonly string[]>();
  /** What headings were read as: the same ones come again and again. */
  readonly #read = new Map<KindId | undefined, Map<string, SectionId | undefined>>();
  readonly #entryKinds = new Map<string, EntryKind>();
  readonly #columns = new Map<string, PracticeColumn>();

  constructor(languages: readonly [Language, ...Language[]]) {
    this.languages = languages;
    for (const language of languages) {
      for (const { id: kind } of kinds) {
        // What a language has words for is what the rows have: its type says so, and `SectionId` comes from them.
        const { sections, choices } = wordsOf(language, kind);
        for (const [id, called] of Object.entries(sections))
          for (const heading of allOf(called)) this.#addSection(kind, heading, id as SectionId);
        for (const [key, values] of Object.entries(choices)) this.#addChoices(placeOf(kind, key), values);
      }
      for (const kind of entryKinds)
        for (const word of allOf(language.entryKinds[kind])) addFirst(this.#entryKinds, nameKey(word), kind);
      for (const column of practiceColumns)
        for (const title of allOf(language.practiceLog.columns[column]))
          addFirst(this.#columns, nameKey(title), column);
    }
  }

  /** The section that a heading means, in a note of this kind. */
  section(kind: KindId | undefined, heading: string): SectionId | undefined {
    const known = this.#read.get(kind) ?? new Map<string, SectionId | undefined>();
    this.#read.set(kind, known);
    if (known.has(heading)) return known.get(heading);
    const key = nameKey(heading);
    const id = this.#sections.get(`${kind ?? ''}\n${key}`) ?? this.#anywhere.get(key);
    if (known.size < mostHeadings) known.set(detach(heading), id);
    return id;
  }

  /** Every heading that means a section of a kind. */
  headings(kind: KindId | undefined, id: string): readonly string[] {
    return this.languages.flatMap(language => allOf(wordsOf(language, kind).sections[id] ?? []));
  }

  /** What a section of a kind is called in a language. */
  heading(kind: KindId | undefined, id: string, language: Language = this.languages[0]): string {
    return firstOf(wordsOf(language, kind).sections[id] ?? id);
  }

  /** The language that a note of this kind is written in: that of most of its sections. */
  languageOf(kind: KindId | undefined, sections: readonly { readonly heading: string }[]): Language {
    const keys = new Set(sections.map(({ heading }) => nameKey(heading)));
    return mostOf(this.languages, language =>
      Object.values(wordsOf(language, kind).sections)
        .flatMap(called => allOf(called))
        .filter(heading => keys.has(nameKey(heading))),
    );
  }

  /** The value of a choice that a word means, however it is cased. */
  choice(kind: KindId, key: string, word: string): string | undefined {
    const words = this.#choices.get(placeOf(kind, key));
    return words?.get(word) ?? words?.get(nameKey(word));
  }

  /** What the choices of a note of a kind mean, by key. */
  choicesOf({ id: kind, fields }: NoteKind, values: Readonly<Record<string, unknown>>): Meant {
    const meant: Record<string, string> = {};
    for (const { key, choices } of fields) {
      const word = choices && values[key];
      const value = typeof word === 'string' ? this.choice(kind, key, word) : undefined;
      if (value !== undefined) meant[key] = value;
    }
    return meant;
  }

  /** Every word that is a value of a choice, as it is to be written. */
  choiceWords(kind: KindId, key: string): readonly string[] {
    return this.#choiceWords.get(placeOf(kind, key)) ?? [];
  }

  /** How a value of a choice is written in a language. */
  choiceWord(kind: KindId, key: string, id: string, language: Language = this.languages[0]): string {
    return firstOf(wordsOf(language, kind).choices[key]?.[id] ?? id);
  }

  /** What a field of a kind is called where it is shown; one that it has from another kind, as there. */
  fieldName(kind: KindId | undefined, key: string): string {
    const [language] = this.languages;
    const own = kind && wordsOf(language, kind).fields[key];
    const others = kinds.flatMap(({ id }) => wordsOf(language, id).fields[key] ?? []);
    return own ?? others[0] ?? key;
  }

  /** The kind of log entry that a word stands for, however it is cased. */
  entryKind(word: string): EntryKind | undefined {
    return this.#entryKinds.get(nameKey(word));
  }

  /** The kind of log entry that we write with this word. */
  writtenEntryKind(word: string): EntryKind | undefined {
    const kind = this.entryKind(word);
    return kind && this.languages.some(({ entryKinds }) => firstOf(entryKinds[kind]) === word)
      ? kind
      : undefined;
  }

  /** The column of the practice log that a title means. */
  column(title: string): PracticeColumn | undefined {
    return this.#columns.get(nameKey(title));
  }

  /** The language that most of these titles of columns are in. */
  languageOfColumns(titles: readonly string[]): Language {
    const keys = new Set(titles.map(title => nameKey(title)));
    return mostOf(this.languages, ({ practiceLog: { columns } }) =>
      Object.values<Called>(columns)
        .flatMap(called => allOf(called))
        .filter(title => keys.has(nameKey(title))),
    );
  }

  #addChoices(place: string, values: Readonly<Record<string, Called>>): void {
    const ids = new Map(this.#choices.get(place));
    for (const [id, called] of Object.entries(values))
      for (const word of allOf(called)) addFirst(ids, nameKey(word), id);
    this.#choices.set(place, ids);
    const words = Object.values(values).flatMap(called => allOf(called));
    this.#choiceWords.set(place, [...(this.#choiceWords.get(place) ?? []), ...words]);
  }

  #addSection(kind: KindId, heading: string, id: SectionId): void {
    const key = nameKey(heading);
    addFirst(this.#sections, `${kind}\n${key}`, id);
    const other = this.#anywhere.has(key) && this.#anywhere.get(key) !== id;
    this.#anywhere.set(key, other ? undefined : id);
  }
}

/** The one of which most is found; of several the first. */
function mostOf(
  languages: readonly [Language, ...Language[]],
  found: (language: Language) => readonly string[],
): Language {
  const counted = languages.map(language => ({ language, count: found(language).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).language;
}

/** Every word for something. */
export function allOf(called: Called | readonly []): readonly string[] {
  return typeof called === 'string' ? [called] : called;
}

/** What we write. */
export function firstOf(called: Called): string {
  return typeof called === 'string' ? called : called[0];
}

const nothing: WordsOfKind = { sections: {}, choices: {}, fields: {} };

function wordsOf({ kinds: words }: Language, kind: KindId | undefined): WordsOfKind {
  return kind === undefined || kind === 'practice' ? nothing : words[kind];
}

function placeOf(kind: KindId, key: string): string {
  return `${kind}\n${key}`;
}

function addFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

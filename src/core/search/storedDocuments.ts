import { mostDocuments, oneMore, type Counts, type Field } from './postings';
import { Numbers } from './numbers';
import type { SearchDocument } from './searchDocument';
import { Vocabulary } from './vocabulary';
import { compoundsOf, eachWord, wordsOf } from './words';

export interface StoredDocument {
  readonly number: number;
  readonly group: string;
  /** The words of its title, with single spaces. */
  readonly titleKey: string;
  /** The latest form: it may have moved to another line. */
  document: SearchDocument;
}

const addresses = /\]\([^)\s]*\)/g;

/** The documents of an index and the words that stand in them. What changes touches only its own words. */
export class StoredDocuments {
  readonly vocabulary = new Vocabulary();
  readonly #byNumber: (StoredDocument | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #byGroup = new Map<string, readonly StoredDocument[]>();
  readonly #byTitle = new Map<string, StoredDocument[]>();
  /** How many words each field has, by number of the document. */
  readonly lengths: Readonly<Record<Field, Numbers>> = {
    title: new Numbers(),
    breadcrumb: new Numbers(),
    askedAs: new Numbers(),
    body: new Numbers(),
  };

  get count(): number {
    return this.#byNumber.length - this.#free.length;
  }

  /** Whether any says what it is asked as. */
  get areAskedAs(): boolean {
    return this.lengths.askedAs.sum > 0;
  }

  /** Numbers of documents are below this. */
  get numbers(): number {
    return this.#byNumber.length;
  }

  /** The mean number of words in a field. */
  meanLength(field: Field): number {
    return this.lengths[field].sum / Math.max(1, this.count);
  }

  at(number: number): StoredDocument | undefined {
    return this.#byNumber[number];
  }

  *all(): Iterable<StoredDocument> {
    for (const ofGroup of this.#byGroup.values()) yield* ofGroup;
  }

  titled(titleKey: string): Iterable<StoredDocument> {
    return this.#byTitle.get(titleKey) ?? [];
  }

  /** Makes these the documents of the group. Those that say the same as before are not read again. */
  put(group: string, documents: readonly SearchDocument[]): void {
    const before = new Map<string, StoredDocument[]>();
    for (const stored of this.#byGroup.get(group) ?? []) {
      const key = contentOf(stored.document);
      before.set(key, [...(before.get(key) ?? []), stored]);
    }
    const kept = documents.map(document => {
      const same = before.get(contentOf(document))?.shift();
      if (same) same.document = document;
      return same;
    });
    for (const stored of [...before.values()].flat()) this.#forget(stored);
    const now = documents.map((document, i) => kept[i] ?? this.#learn(group, document));
    if (now.length > 0) this.#byGroup.set(group, now);
    else this.#byGroup.delete(group);
  }

  #learn(group: string, document: SearchDocument): StoredDocument {
    const number = this.#free.pop() ?? this.#byNumber.length;
    if (number >= mostDocuments) throw new RangeError('The search index is full.');
    const counts = countWords(document, (field, length) => this.lengths[field].set(number, length));
    for (const [word, count] of counts) this.vocabulary.claim(word).postings.add(number, count);

    const stored = { number, group, titleKey: titleKeyOf(document.title), document };
    this.#byNumber[number] = stored;
    const sameTitle = this.#byTitle.get(stored.titleKey);
    if (sameTitle) sameTitle.push(stored);
    else this.#byTitle.set(stored.titleKey, [stored]);
    return stored;
  }

  #forget(stored: StoredDocument): void {
    for (const word of countWords(stored.document, field =>
      this.lengths[field].set(stored.number, 0),
    ).keys()) {
      const term = this.vocabulary.claim(word);
      term.postings.remove(stored.number);
      this.vocabulary.release(term);
    }
    this.#byNumber[stored.number] = undefined;
    this.#free.push(stored.number);
    const sameTitle = this.#byTitle.get(stored.titleKey);
    sameTitle?.splice(sameTitle.indexOf(stored), 1);
    if (sameTitle?.length === 0) this.#byTitle.delete(stored.titleKey);
  }
}

/** A title as it is compared with a query. */
export function titleKeyOf(title: string): string {
  return wordsOf(title).join(' ');
}

function contentOf({ title, breadcrumb, body, askedAs = [] }: SearchDocument): string {
  return [title, ...breadcrumb, body, ...askedAs.map(({ text }) => text)].join('\n');
}

/** How often each word stands in the document, and how many words each field has. */
function countWords(
  { title, breadcrumb, body, askedAs }: SearchDocument,
  tell: (field: Field, length: number) => void,
): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  const count = (field: Field, ...texts: readonly string[]) => {
    let length = 0;
    const add = (word: string) => counts.set(word, oneMore(counts.get(word) ?? 0, field));
    for (const text of texts) {
      eachWord(text, word => {
        length++;
        add(word);
      });
      compoundsOf(text).forEach(add);
    }
    tell(field, length);
  };
  count('title', title);
  count('breadcrumb', ...breadcrumb);
  if (askedAs) count('askedAs', ...askedAs.map(({ text }) => text));
  count('body', body.includes('](') ? body.replace(addresses, ']') : body);
  return counts;
}

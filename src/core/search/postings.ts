/**
 * A document and how often a word stands in its fields, as one number of 32 bits: 22 for the document, 2 for
 * the title, 1 for the breadcrumb, 2 for what it is asked as, 5 for the body. More is not counted.
 */
export type Posting = number;

/** The part of a posting that counts. */
export type Counts = number;

export const mostDocuments = 2 ** 22;

const documentShift = 10;
const fields = {
  title: { shift: 8, most: 3 },
  breadcrumb: { shift: 7, most: 1 },
  askedAs: { shift: 5, most: 3 },
  body: { shift: 0, most: 31 },
} as const;

export type Field = keyof typeof fields;

/** The counts with one more in the field. */
export function oneMore(counts: Counts, field: Field): Counts {
  const { shift, most } = fields[field];
  return ((counts >>> shift) & most) === most ? counts : counts + (1 << shift);
}

export const documentOf = (posting: Posting): number => posting >>> documentShift;
export const inTitle = (posting: Posting): number => (posting >>> fields.title.shift) & fields.title.most;
export const inBreadcrumb = (posting: Posting): number =>
  (posting >>> fields.breadcrumb.shift) & fields.breadcrumb.most;
export const inAskedAs = (posting: Posting): number =>
  (posting >>> fields.askedAs.shift) & fields.askedAs.most;
export const inBody = (posting: Posting): number => posting & fields.body.most;

/** The documents that a word stands in, by number. */
export class Postings {
  #list = new Uint32Array(2);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The postings, ordered by document. Valid until the next change. */
  get list(): Uint32Array {
    return this.#list.subarray(0, this.#length);
  }

  /** The document must not be in the list. */
  add(document: number, counts: Counts): void {
    if (this.#length === this.#list.length) this.#resize(Math.ceil(this.#length * 1.25) + 2);
    const at = this.#find(document);
    this.#list.copyWithin(at + 1, at, this.#length);
    this.#list[at] = (document << documentShift) | counts;
    this.#length++;
  }

  /** The document must be in the list. */
  remove(document: number): void {
    const at = this.#find(document);
    this.#list.copyWithin(at, at + 1, this.#length);
    this.#length--;
    if (this.#length * 4 < this.#list.length && this.#list.length > 8) this.#resize(this.#length * 2);
  }

  /** Where the document is, or would be. Most are added in order, so that the end is looked at first. */
  #find(document: number): number {
    let low = 0;
    let high = this.#length;
    if (high === 0 || documentOf(this.#list[high - 1] ?? 0) < document) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (documentOf(this.#list[middle] ?? 0) < document) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #resize(size: number): void {
    const list = new Uint32Array(size);
    list.set(this.list);
    this.#list = list;
  }
}

/** A front-matter value as it was written: numbers, dates and truth values stay text. */
export type FieldValue = string | readonly FieldValue[] | { readonly [key: string]: FieldValue };

export type Fields = Readonly<Record<string, FieldValue>>;

import * as v from 'valibot';
import type { Message } from '../base/message';

/** What a schema lets through, for those who only read it. */
export type Told<Schema extends v.GenericSchema> = Frozen<v.InferOutput<Schema>>;

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** A page as both of its sides know it: the extension, which tells it what to show, and the page itself. */
export interface Page<
  ToPage extends v.GenericSchema = v.GenericSchema,
  FromPage extends v.GenericSchema = v.GenericSchema,
  Kept extends v.GenericSchema = v.GenericSchema,
  Text extends string = string,
> {
  /** Of its folder in `src/webview`, and so of its script and its style. */
  readonly name: string;
  readonly title: Message;
  /** Beside which colours it stands. */
  readonly place: 'sideBar' | 'editor';
  /** The page's own words. It has them from the beginning, in the user's language. */
  readonly texts: Readonly<Record<Text, Message>>;
  /** What it is told, and what it tells. What does not fit is never heard. */
  readonly toPage: ToPage;
  readonly fromPage: FromPage;
  /** What it keeps while it is hidden and over reloads; every part says what it is where nothing is kept. */
  readonly kept: Kept;
}

export type Texts<P extends Page> = Readonly<Record<keyof P['texts'], string>>;

export function definePage<
  ToPage extends v.GenericSchema,
  FromPage extends v.GenericSchema,
  Kept extends v.GenericSchema,
  Text extends string,
>(page: Page<ToPage, FromPage, Kept, Text>): Page<ToPage, FromPage, Kept, Text> {
  return page;
}

/** The message, or `undefined` when it is none that fits. */
export function readTold<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
): Told<Schema> | undefined {
  const { success, output } = v.safeParse(schema, data, { abortEarly: true });
  return success ? (output as Told<Schema>) : undefined; // The same, for reading.
}

/** What was kept, as far as it is what the page keeps. */
export function readKept<P extends Page>({ kept }: P, data: unknown): Told<P['kept']> {
  const isRecord = typeof data === 'object' && data !== null;
  return v.parse(kept, isRecord ? data : {}) as Told<P['kept']>; // The same, for reading.
}

/** What a page says of itself, beside what it is made for. */
export const signals = { ready: 'ready', refused: 'refused' } as const;

/** A number that can be counted with: no fraction, not below zero. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

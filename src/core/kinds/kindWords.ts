import type { Field, SectionKind } from './kind';

/** What something is called; of several words the first is what we write, and all are read. */
export type Called = string | readonly [string, ...string[]];

type Choices<F extends Field> = Extract<F, { readonly choices: readonly string[] }>;

/** What a language says of one kind: all of its sections, and all values of its choices. */
export interface KindWords<F extends readonly Field[], S extends readonly SectionKind[]> {
  readonly sections: { readonly [Id in S[number]['id']]: Called };
  readonly choices: {
    readonly [C in Choices<F[number]> as C['key']]: { readonly [Value in C['choices'][number]]: Called };
  };
  /** What the fields are called where they are shown. */
  readonly fields: { readonly [Key in F[number]['key']]: string };
}

/** What a snippet is made of, read out of VS Code's syntax for it. */
export type SnippetPart =
  | { readonly text: string }
  /** A place that Tab visits, in the order of its number, 0 last. The same number again shows the same text. */
  | { readonly stop: number; readonly filled: readonly SnippetPart[] }
  | { readonly stop: number; readonly choices: readonly string[] }
  /** Something that the editor knows, such as the day, and what stands there when it does not. */
  | { readonly variable: string; readonly otherwise: readonly SnippetPart[] };

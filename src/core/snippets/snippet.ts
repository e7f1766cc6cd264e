/** One of the texts with places to fill in that we bring for a language. */
export interface Snippet {
  readonly name: string;
  /** What is typed to get it. */
  readonly prefix: string;
  readonly description: string;
  /** In the syntax that VS Code has for snippets, with tabs for indentation. */
  readonly body: string;
}

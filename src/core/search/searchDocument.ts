/** One way to ask for a document, and the line that it leads to, from 0. */
export interface AskedAs {
  readonly text: string;
  readonly line: number;
}

/** What is found as one thing: a section of the guide or of a note. Its words are weighed by where they stand. */
export interface SearchDocument {
  /** Of documents with the same id, the best alone is found: they are parts of one thing. */
  readonly id: string;
  readonly title: string;
  /** What it lies in, the outermost first. */
  readonly breadcrumb: readonly string[];
  /** Its text as lines, plain or markdown. */
  readonly body: string;
  /** Line of its heading in the file, from 0. */
  readonly line: number;
  /** Line in the file of each line of `body`, or of the first when the others follow it. */
  readonly bodyLines: number | readonly number[];
  /** What somebody may type who looks for it: never shown as its text. */
  readonly askedAs?: readonly AskedAs[];
  /** The section that it is shown as, where it is a part of one. */
  readonly shownAs?: Pick<SearchDocument, 'title' | 'breadcrumb' | 'line'>;
  /** How much it counts beside others, at most 1; as much as any when it is left out. */
  readonly weight?: number;
}

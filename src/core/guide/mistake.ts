/** Where a guide file does not keep the form that the reader relies on. */
export interface GuideMistake {
  readonly path: string;
  /** From 1, as editors and compilers count. */
  readonly line: number;
  readonly text: string;
}

/** Notes a mistake in the file at hand; `line` from 0. */
export type Complain = (line: number, text: string) => void;

/** How the snippets of a language are turned into programs, and those are run. */
export interface Toolchain {
  /** As VS Code calls it. */
  readonly language: string;
  /** Whether a machine that checks this project must have it. */
  readonly isRequired: boolean;
  readonly file: string;
  /** Ways to compile and run the file, the preferred first: that whose commands are all there is taken. */
  readonly ways: readonly Way[];
  /** One program of the skeleton and of everything else that the language has, which runs all their tests. */
  whole(snippets: Whole): string;
}

export interface Way {
  /** What must answer to be asked for its version. */
  readonly tools: readonly (readonly string[])[];
  readonly run: readonly (readonly string[])[];
  /** Prefixes of snippets that it is too old for. */
  readonly without?: readonly string[];
}

export interface Whole {
  readonly skeleton: string;
  /** The other snippets, one after the other. */
  readonly starters: string;
  /** The names of the tests in them. */
  readonly tests: readonly string[];
}

/** What a row asks of a process. */
export type Asked =
  | Writing
  /** Reminds, from now on, of deadlines as they are written, so many hours before. */
  | { readonly do: 'remind'; readonly deadlines: readonly string[]; readonly hours: string }
  /** Sets the clock to this instant and looks; says what was shown since it was asked last. */
  | { readonly do: 'be at'; readonly instant: number }
  /** Says only what was shown. */
  | { readonly do: 'tell' }
  /** Puts off the last that was shown. */
  | { readonly do: 'put off' }
  /** Reads the notes of a workspace folder. */
  | { readonly do: 'index'; readonly path: string };

/** What goes through the door for writes. */
export type Writing =
  | { readonly do: 'replace'; readonly path: string; readonly from: string; readonly to: string }
  | { readonly do: 'append'; readonly path: string; readonly text: string }
  | { readonly do: 'create'; readonly path: string; readonly text: string }
  | { readonly do: 'go on'; readonly path: string }
  | { readonly do: 'recover'; readonly path: string };

export interface Told {
  readonly ok: boolean;
  readonly said: string;
}

/** What `index` says. */
export interface Indexed {
  readonly notes: number;
  readonly tooLarge: readonly string[];
  /** From nothing, and from what that has saved. */
  readonly coldMs: number;
  readonly warmMs: number;
  readonly residentMegabytes: number;
}

import type * as vscode from 'vscode';

/**
 * What the extension gives to others, as `vscode.extensions.getExtension(id).exports`:
 *
 * ```ts
 * const api: InterviewPrepApi = await extension.activate();
 * for (const { kind, title, status } of await api.notes()) …
 * ```
 *
 * `version` goes up when something here is taken away or means something else; what is added does not count.
 */
export interface InterviewPrepApi {
  readonly version: 2;
  /** All notes, once everything that has changed on disk or in an editor until now has been read. */
  notes(): Promise<readonly NoteInfo[]>;
  /** Fires once for every batch of changes, after they have been read. */
  readonly onDidChangeNotes: vscode.Event<NotesChange>;
  /** The sections of the guide, ours and the user's own, that answer a query best, the best first. */
  readonly searchGuide: (query: string, options?: SearchOptions) => Promise<readonly SearchResult[]>;
  /** The same for the notes, once all of them have been read. */
  readonly searchNotes: (query: string, options?: SearchOptions) => Promise<readonly SearchResult[]>;
  /** The deadlines of all offers that are still open, the first first, once all notes have been read. */
  deadlines(): Promise<readonly DeadlineInfo[]>;
}

export interface DeadlineInfo {
  readonly company: string;
  /** The note that it stands in. */
  readonly uri: vscode.Uri;
  /** The field of its front matter: `deadline` is the company's, `my_deadline` the user's own. */
  readonly key: string;
  /** The instant at which it has passed, as `2026-12-04T16:00:00Z`. */
  readonly when: string;
  /** The zone that it was given in, else the one that the user is in. */
  readonly zone: string;
  /** As it stands in the note. */
  readonly text: string;
}

export interface SearchOptions {
  /** How many results there may be; 20 unless told, 100 at most. */
  readonly limit?: number;
}

export interface SearchResult {
  /** The heading of the section; of a note with the note's own title before it: `Kestrel Labs › Log`. */
  readonly title: string;
  /** The headings between, the outermost first. */
  readonly breadcrumb: readonly string[];
  readonly uri: vscode.Uri;
  /** Line of the excerpt, from 0. */
  readonly line: number;
  /** The passage that answers most of the query, as plain text. */
  readonly excerpt: string;
  /** Higher is better; comparable within one query. */
  readonly score: number;
}

export interface NotesChange {
  /** Notes that are new, or say something else than before. */
  readonly changed: readonly vscode.Uri[];
  readonly removed: readonly vscode.Uri[];
}

/** One markdown file below a notes folder. */
export interface NoteInfo {
  readonly uri: vscode.Uri;
  /** `story`, `company`, `negotiation`, perhaps more later; `undefined` for a file that does not say what it is. */
  readonly kind: string | undefined;
  readonly title: string;
  /** As it is written; `undefined` when there is none. */
  readonly status: string | undefined;
  readonly problems: readonly NoteProblem[];
  /** How many of the sections that a complete note of its kind has are written. */
  readonly sections: { readonly written: number; readonly all: number };
}

export interface NoteProblem {
  /** A stable name, such as `unknown-choice`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'hint';
  /** In the language of VS Code. */
  readonly message: string;
  /** From 0. */
  readonly line: number;
}

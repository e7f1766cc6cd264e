/** What a test asks of the probe in a window's extension host. Paths are those of the disk. */
export type Asked =
  | { readonly do: 'replace'; readonly path: string; readonly from: string; readonly to: string }
  /** A new file in a folder, under the first name that is free. */
  | { readonly do: 'create'; readonly path: string; readonly text: string }
  | { readonly do: 'open'; readonly path: string }
  /** What the open document says; `ok` when it has no unsaved changes. */
  | { readonly do: 'read'; readonly path: string }
  /** Ends what an earlier session could not. */
  | { readonly do: 'recover'; readonly path: string };

export interface Told {
  readonly ok: boolean;
  readonly said: string;
}

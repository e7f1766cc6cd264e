/** What a test asks of the probe in a window's extension host. Paths are those of the disk. */
export type Asked =
  | { readonly do: 'replace'; readonly path: string; readonly from: string; readonly to: string }
  /** A new file in a folder, under the first name that is free. */
  | { readonly do: 'create'; readonly path: string; readonly text: string }
  | { readonly do: 'open'; readonly path: string }
  /** Closes the editors of a file that have no unsaved changes. */
  | { readonly do: 'close'; readonly path: string }
  /** What the open document says; `ok` when it has no unsaved changes. */
  | { readonly do: 'read'; readonly path: string }
  /** The titles of all notes that the product knows, by their paths, as JSON. */
  | { readonly do: 'notes' }
  /** What writes have left in the product's storage, by name: `ok` when it is nothing. */
  | { readonly do: 'left' };

export interface Told {
  readonly ok: boolean;
  readonly said: string;
}

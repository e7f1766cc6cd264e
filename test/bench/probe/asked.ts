/** What the bench asks of its probe in the extension host of a window. */
export type Asked =
  /** Settles once the host has nothing more to do. */
  | { readonly do: 'rest' }
  /** Lists, stats and reads the notes of a folder through Node. */
  | { readonly do: 'read'; readonly folder: string }
  /** The same through `workspace.fs`, as VS Code offers it to every extension. */
  | { readonly do: 'readByVsCode'; readonly folder: string }
  /** Activates the product and waits until it knows all notes. */
  | { readonly do: 'load' }
  /** Does the same as one of those, or nothing for a while, and answers the longest block of the event loop meanwhile. */
  | { readonly do: 'block'; readonly during: 'nothing' | 'load' }
  | { readonly do: 'block'; readonly during: 'read'; readonly folder: string }
  /** What is on the heap once nothing is left to be collected, in bytes. */
  | { readonly do: 'heap' }
  /** Changes a note on the disk, and waits until the product has told of it. */
  | { readonly do: 'change'; readonly path: string }
  /** How long VS Code says that loading the product's code took, and `activate`. */
  | { readonly do: 'activation' };

/** Figures by name; times are in milliseconds. */
export type Told = Readonly<Record<string, number>> | { readonly failed: string };

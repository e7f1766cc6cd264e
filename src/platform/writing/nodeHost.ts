/** The little of Node that the platform uses where it runs in Node. The bundle itself names no Node module. */
export interface NodeFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface NodeFiles {
  open(path: string, flags: 'wx'): Promise<NodeFile>;
  unlink(path: string): Promise<void>;
}

interface NodeProcess {
  getBuiltinModule?(name: 'node:fs'): { readonly promises: NodeFiles } | undefined;
}

/** Node's own files, in a host that has them; `undefined` in the web worker host. */
export function nodeFiles(): NodeFiles | undefined {
  // The types of this folder know no Node, and rightly so: what is there is asked for, not assumed.
  const { process } = globalThis as { process?: NodeProcess };
  return process?.getBuiltinModule?.('node:fs')?.promises;
}

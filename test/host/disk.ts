import type * as childProcess from 'node:child_process';
import type * as fs from 'node:fs';
import { workspaceUri } from './support';

interface NodeProcess {
  getBuiltinModule?(name: 'node:fs'): typeof fs;
  getBuiltinModule?(name: 'node:child_process'): typeof childProcess;
}

/** Node's own files and processes, where the tests run in Node. */
export function disk() {
  const { process } = globalThis as { process?: NodeProcess };
  const files = process?.getBuiltinModule?.('node:fs').promises;
  const processes = process?.getBuiltinModule?.('node:child_process');
  return files && processes && workspaceUri().scheme === 'file' ? { files, processes } : undefined;
}

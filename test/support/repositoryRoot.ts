import { resolve } from 'node:path';

/** Where this repository stands. Every bundle that asks lies two folders below it: out/support, out/e2e. */
export const repositoryRoot = resolve(__dirname, '..', '..');

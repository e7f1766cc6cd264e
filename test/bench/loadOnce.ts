import Module, { createRequire } from 'node:module';

/** Evaluates a file, without a VS Code, and prints how many milliseconds that took. The others are the names that `vscode` has. */
const [file = '', ...names] = process.argv.slice(2);

/** Whatever the top of a module makes of something. */
const anything: object = new Proxy(Object, {
  get: (target, key) => (key === 'prototype' ? target.prototype : anything),
  apply: () => anything,
  construct: () => ({}),
});
const vscode = Object.freeze(Object.fromEntries(names.map(name => [name, anything])));

interface Loads {
  /** How every module is loaded; VS Code, too, puts its API in here. */
  _load: (name: string, ...rest: unknown[]) => unknown;
}
const modules = Module as unknown as Loads; // Its types do not tell of it.
const load = modules._load;
modules._load = (name, ...rest) => (name === 'vscode' ? vscode : load.call(Module, name, ...rest));

const require = createRequire(file);
const start = performance.now();
require(file);
console.log(performance.now() - start);

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Theme } from '../e2e/themes';
import { repositoryRoot } from '../support/repositoryRoot';

/** Variables of a theme, as VS Code gives them to a page, by their names. */
export type ThemeVariables = Readonly<Record<string, string>>;

/** What VS Code paints itself. */
const behindPages = [
  '--vscode-sideBar-background',
  '--vscode-editor-background',
  '--vscode-scrollbarSlider-background',
];

/** Those that the styles of pages ask for; a name that no theme has is a slip of the pen. */
export function variablesAskedFor(): readonly string[] {
  const styles = ['src/webview', 'test/pages'].flatMap(folder =>
    readdirSync(join(repositoryRoot, folder), { recursive: true })
      .map(name => join(repositoryRoot, folder, name.toString()))
      .filter(path => path.endsWith('.css')),
  );
  const names = styles.flatMap(path => readFileSync(path, 'utf8').match(/--vscode-[\w-]+/g) ?? []);
  return [...new Set([...behindPages, ...names])].sort();
}

/** What the page tests have of a theme: taken from a window by `npm run screenshots`. */
export function readTheme(theme: Theme): ThemeVariables {
  return JSON.parse(readFileSync(fileOf(theme), 'utf8')) as ThemeVariables; // Written below.
}

export function writeTheme(theme: Theme, variables: ThemeVariables): void {
  mkdirSync(dirname(fileOf(theme)), { recursive: true });
  writeFileSync(fileOf(theme), `${JSON.stringify(variables, null, 2)}\n`);
}

function fileOf(theme: Theme): string {
  return join(repositoryRoot, 'test', 'fixtures', 'themes', `${theme}.json`);
}

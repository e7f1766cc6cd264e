import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common';
import { builtInGrammars } from '../support/grammar/builtInGrammars';
import { repositoryRoot } from '../support/repositoryRoot';

const ours = join(repositoryRoot, 'syntaxes', 'notes.injection.json');
const page = readFileSync(join(repositoryRoot, 'test', 'fixtures', 'grammar', 'prose.md'), 'utf8').split(
  '\n',
);
// Lines that a careless expression would go over again and again.
const long = ['9'.repeat(10_000), '1,234'.repeat(2000), '[A '.repeat(3000), `$${'1 234'.repeat(2000)}`];

/** What colouring a note costs: it has to grow with its lines, and to stay near that of markdown alone. */
export async function grammarSpeed(): Promise<void> {
  const markdown = installedGrammars();
  if (!markdown) {
    console.log('Run npm run test:grammar first: it fetches the grammars of VS Code.');
    return;
  }
  const alone = await tokenizer(markdown);
  const injected = await tokenizer([...markdown, ours]);
  for (const [name, lines] of [
    ['1,000 lines', lined(1000)],
    ['5,000 lines', lined(5000)],
    ['4 long lines', long],
  ] as const) {
    const [without, withOurs] = [best(() => alone(lines)), best(() => injected(lines))];
    const ratio = (withOurs / without).toFixed(2);
    console.log(
      `${name}: markdown ${without.toFixed(0)} ms, with ours ${withOurs.toFixed(0)} ms (× ${ratio})`,
    );
  }
  const growth = best(() => injected(lined(5000))) / best(() => injected(lined(1000)));
  console.log(`5,000 lines / 1,000 lines: ${growth.toFixed(2)} (5 is linear)`);
}

/** The best of three: the machine only ever makes it slower. */
function best(run: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

function lined(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => page[index % page.length] ?? '');
}

async function tokenizer(paths: readonly string[]): Promise<(lines: readonly string[]) => void> {
  const registry = createRegistryFromGrammars(
    paths.map(path => {
      const content = readFileSync(path, 'utf8');
      const { scopeName } = JSON.parse(content) as { readonly scopeName: string }; // All grammars have one.
      const injectTo = path === ours ? ['text.html.markdown'] : [];
      return { grammar: { path, scopeName, injectTo, language: '', embeddedLanguages: {} }, content };
    }),
  );
  const { warn } = console;
  // It complains of the grammars of languages that could stand in a fence.
  console.warn = () => undefined;
  const grammar = await registry.loadGrammar('text.html.markdown').finally(() => {
    console.warn = warn;
  });
  if (!grammar) throw new Error('There is no grammar for markdown');
  return lines => {
    let state = grammar.tokenizeLine('', null).ruleStack;
    for (const line of lines) state = grammar.tokenizeLine(line, state).ruleStack;
  };
}

function installedGrammars(): readonly string[] | undefined {
  const home = join(repositoryRoot, '.vscode-test');
  const server =
    existsSync(home) && readdirSync(home).find(name => /^server-[\d.]+(-with-node-\d+)?$/.test(name));
  if (!server) return undefined;
  return builtInGrammars(
    join(home, server, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

/** The functions whose first argument is a text that people read. */
const sayers = new Set(['say', 'l10n.t', 'vscode.l10n.t']);

/** Every text of the product that can be translated, in order: the keys of l10n/bundle.l10n.json. */
export function collectTexts(root: string): readonly string[] {
  const texts = new Set<string>();
  for (const name of readdirSync(join(root, 'src'), { recursive: true })) {
    const path = join(root, 'src', name.toString());
    if (!path.endsWith('.ts')) continue;
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest), texts);
  }
  return [...texts].sort();
}

function visit(source: ts.SourceFile, texts: Set<string>): void {
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && sayers.has(node.expression.getText(source))) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteralLike(first)) texts.add(first.text);
      else if (node.expression.getText(source) === 'say')
        throw new Error(
          `${source.fileName}: say() wants its text written out, so that it can be translated.`,
        );
    }
    ts.forEachChild(node, look);
  };
  look(source);
}

/** The bundle for translators as it should stand in l10n/. */
export function textsBundle(root: string): string {
  return `${JSON.stringify(Object.fromEntries(collectTexts(root).map(text => [text, text])), null, 2)}\n`;
}

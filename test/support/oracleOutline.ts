import { oracleTree, type OracleTree } from './oracleTree';

export interface OracleOutline {
  /** Without its text when it is underlined: what mdast calls that then may hold the marks of lists and quotes. */
  readonly headings: readonly {
    readonly text: string | undefined;
    readonly level: number;
    readonly line: number;
  }[];
  readonly tasks: readonly { readonly done: boolean; readonly line: number; readonly text: string }[];
  readonly hasFrontMatter: boolean;
}

type Node = OracleTree | OracleTree['children'][number];

/** What the reference parser, with all of GFM and front matter, makes of a whole text. Written apart from the product. */
export function oracleOutline(text: string): OracleOutline {
  const root = oracleTree(text);
  const hasFrontMatter = root.children[0]?.type === 'yaml';
  const headings = root.children
    .filter(node => node.type === 'heading')
    .map(node => ({
      text: isUnderlined(node) ? undefined : shown(node).trim().replace(/\s+/g, ' '),
      level: node.depth,
      line: lineOf(node),
    }));
  const tasks: { done: boolean; line: number; text: string }[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      tasks.push({ done: node.checked, line: lineOf(node), text: node.children.map(shown).join('\n') });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return { headings, tasks, hasFrontMatter };
}

function isUnderlined(node: Node): boolean {
  return node.position?.start.line !== node.position?.end.line;
}

function lineOf(node: Node): number {
  return (node.position?.start.line ?? 0) - 1;
}

function shown(node: Node): string {
  if (node.type === 'html') return '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(shown).join('') : '';
}

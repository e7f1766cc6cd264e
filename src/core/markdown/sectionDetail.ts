import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { isTooMuchForMdast } from './tooMuch';

/** What is read of a section when somebody asks for more than its heading. */
export interface SectionDetail {
  /** The user's own words, a line for each paragraph or cell: without comments, code, and the targets of links. */
  readonly words: string;
  readonly items: readonly ListItem[];
}

interface ListItem {
  readonly line: number;
  /** Its own words, without those of items inside it. */
  readonly words: string;
}

type Root = ReturnType<ReturnType<typeof remark>['parse']>;
type Node = Root | Root['children'][number];

/** The detail of a stretch without headings, whose first line this is; `undefined`: it is more than can be read. */
export function sectionDetail(text: string, firstLine: number): SectionDetail | undefined {
  if (isTooMuchForMdast(text, 0)) return undefined;
  // A line of our own above it: else its first line could be read as more than that.
  const root = whole.parse(`\n${text}`);
  const items: ListItem[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'listItem') {
      const own = node.children.filter(({ type }) => type !== 'list').flatMap(paragraphs);
      items.push({ line: (node.position?.start.line ?? 2) - 2 + firstLine, words: own.join('\n') });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return { words: paragraphs(root).join('\n'), items };
}

const whole = remark().use(remarkGfm).freeze();

function paragraphs(node: Node): readonly string[] {
  if (node.type === 'paragraph' || node.type === 'tableCell') {
    const words = wordsOf(node).replace(/\s+/g, ' ').trim();
    // A box that nothing stands behind is no word.
    return /^(?:\[[ xX]\])?$/.test(words) ? [] : [words];
  }
  return 'children' in node ? node.children.flatMap(paragraphs) : [];
}

function wordsOf(node: Node): string {
  if (node.type === 'html' || node.type === 'inlineCode') return '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

type Nodes =
  | ReturnType<ReturnType<typeof remark>['parse']>
  | ReturnType<ReturnType<typeof remark>['parse']>['children'][number];

const markup = /[\\`*_[\]<~\0]|&[#\w]/;
/** Above this, inline markup may take more than its line is worth. */
const maxMarkedUp = 500;

/** How many of a note's headings are parsed for their markup. */
const maxParsed = 100;

/** The words of one note's headings as they are shown: on one line, without markup and comments. */
export class HeadingTexts {
  #left = maxParsed;

  /** A link by reference stays as it is written: what it points to stands elsewhere. */
  read(written: string): string {
    const oneLine = !/[\r\n]/.test(written);
    if ((oneLine && !markup.test(written)) || written.length > maxMarkedUp || this.#left === 0)
      return joined(written);
    this.#left--;
    // Closed by a `#` of our own: one that it ends with is part of it.
    const [heading] = inline.parse(oneLine ? `# ${written} #` : `${written}\n===`).children;
    return joined(heading?.type === 'heading' ? plainText(heading) : written);
  }
}

function joined(text: string): string {
  return text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').trim();
}

const inline = remark().use(remarkGfm).freeze();

function plainText(node: Nodes): string {
  if (node.type === 'html') return '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

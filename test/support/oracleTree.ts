import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

const plain = remark().use(remarkGfm).freeze();
const framed = remark().use(remarkGfm).use(remarkFrontmatter).freeze();

export type OracleTree = ReturnType<typeof plain.parse>;

/** The trees of the last texts: what is asked of one text is mostly asked of it again. */
const last = new Map<string, OracleTree>();

/** What the reference parser, with all of GFM and front matter, makes of a whole text. Nobody changes it. */
export function oracleTree(text: string): OracleTree {
  const known = last.get(text);
  if (known !== undefined) return known;
  const tree = parse(text);
  last.set(text, tree);
  for (const oldest of last.keys()) {
    if (last.size <= 4) break;
    last.delete(oldest);
  }
  return tree;
}

function parse(text: string): OracleTree {
  // Where an opening `---` is not closed, the extension loses every list below it; without it they are read.
  const tried = /^\ufeff?---/.test(text) ? framed.parse(text) : undefined;
  return tried?.children[0]?.type === 'yaml' ? tried : plain.parse(text);
}

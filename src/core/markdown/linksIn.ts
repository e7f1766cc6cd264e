import { detach } from '../base/detach';

/** More than that nobody follows, and a note would only keep them. */
const mostLinks = 50;
const farthest = 256 * 1024;

/**
 * The files that a text links to from this offset on, as they are written there: the paths of markdown's links, and
 * wiki links as `[[a]]`. What leads into the web or stands in a comment is none.
 */
export function linksIn(text: string, from = 0): readonly string[] {
  // Most notes have none.
  if (!mayLink(text, from)) return [];
  const found = new Set<string>();
  for (const [, wiki, ...paths] of withoutComments(text.slice(from, from + farthest)).matchAll(linkForm)) {
    const path = wiki ?? paths.find(Boolean);
    if (path !== undefined && isFile(path)) found.add(detach(wiki === undefined ? path : `[[${wiki}]]`));
    if (found.size === mostLinks) break;
  }
  return [...found];
}

function mayLink(text: string, from: number): boolean {
  return ['](', '[[', ']:'].some(sign => text.includes(sign, from));
}

const target = String.raw`[ \t]{0,9}(?:<([^<>\n]{1,300})>|([^()<>\s]{1,300}))`;
/** `[[a]]` and `[[a|words]]`, `[words](a)`, and `[words]: a` on a line of its own. */
const linkForm = new RegExp(
  String.raw`\[\[([^[\]|\n]{1,300})[|\]]|\]\(${target}|^ {0,3}\[[^[\]\n]{1,300}\]:${target}`,
  'gm',
);

/** Whether a link's target is a file, and nothing in the web or in the same text. */
export function isFile(path: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(path);
}

function withoutComments(text: string): string {
  let kept = '';
  for (let at = 0; ;) {
    const open = text.indexOf('<!--', at);
    const close = open < 0 ? -1 : text.indexOf('-->', open + 4);
    if (close < 0) return kept + (open < 0 ? text.slice(at) : text.slice(at, open));
    kept += text.slice(at, open);
    at = close + 3;
  }
}

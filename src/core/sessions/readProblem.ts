/** What is practised: its title and, if it was given as one, its link. */
export interface Problem {
  readonly title: string;
  readonly link?: string;
}

/** Ends of paths that name no problem but a page about it. */
const pages =
  /^(?:description|solutions?|editorial|submissions?|discuss|problem|statement|index(?:\.\w+)?)$/i;

/** A title as it is, or one made of the last part of a link: `https://example.org/problems/two-sum/` is “Two sum”. */
export function readProblem(text: string): Problem {
  const line = text.replace(/\s+/g, ' ').trim();
  if (!/^https?:\/\/\S+$/i.test(line)) return { title: line };
  const [, host = line, path = ''] = /^https?:\/\/([^/?#]*)([^?#]*)/i.exec(line) ?? [];
  const parts = path.split('/').filter(part => part !== '');
  const named = [...parts].reverse().find(part => !pages.test(part)) ?? '';
  const words = decoded(named)
    .replace(/\.(?:html?|md|php)$/i, '')
    .replace(/[-_+\s]+/g, ' ')
    .trim();
  return { title: words === '' ? host : words.charAt(0).toUpperCase() + words.slice(1), link: line };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // It has a percent sign of its own.
    return part;
  }
}

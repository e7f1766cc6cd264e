import GithubSlugger from 'github-slugger';

/** What a link calls the headings of one file, in their order: the same names as in VS Code's preview. */
export function headingSlugs(headings: readonly string[]): string[] {
  const slugger = new GithubSlugger();
  return headings.map(heading => slugger.slug(heading.trim()));
}

/** A link to a file as it stands in markdown: its path begins at the workspace folder, so that it holds in any note. */
export function markdownLink(title: string, path: string): string {
  const target = path.replace(/[\s()<>%\\#?[\]]/g, sign =>
    encodeURIComponent(sign).replace(/[()]/g, escaped),
  );
  return `[${linkText(title)}](/${target})`;
}

/** A title as the text of a link. */
export function linkText(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]`*_<>]/g, '\\$&');
}

function escaped(sign: string): string {
  return sign === '(' ? '%28' : '%29';
}

const mayBeMarkup = /[*`[\]<|~#>]|^\s*(?:[-+]|\d+[.)])\s/;

/** A line of markdown as it is read: without marks, bullets, checkboxes and the addresses of links. */
export function plainLine(line: string): string {
  if (!mayBeMarkup.test(line)) return line.trim();
  return (
    line
      .replace(/^[\s>]*(?:#{1,6}\s+|(?:[-+*]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)?/, '')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      // What stands right behind a word is hardly a tag: `vector<int>`.
      .replace(/<!--.*?(?:-->|$)|(?<!\w)<[a-z][^<>]*>|<\/[a-z][^<>]*>|<br\s*\/?>/gi, '')
      .replace(/[*`]+|~~/g, '')
      .replace(/\s*\|\s*/g, ' ')
      .trim()
  );
}

/**
 * A person's words as they can stand in a note among other sections. Their emphasis, lists and links stay; what
 * would begin a section, code or a comment, and so might swallow what follows, is shown as it was typed.
 */
export function asParagraphs(text: string): string {
  return text
    .replace(/\0/g, '\ufffd')
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(line => line.replace(/^\s+/, indent => (/^ {2,3}$/.test(indent) ? indent : '')).trimEnd())
    .map(line => line.replace(structural, (_, before: string, sign: string) => `${before}\\${sign}`))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Behind the marks of lists and quotes: a heading's `#`, an underline, a fence, HTML, the target of a reference. */
const structural =
  /^((?:[ \t]*(?:[-+*]|\d{1,9}[.)]|>)[ \t]+|[ \t]*>)*[ \t]*)(#|=|-(?=[ \t]*-|[ \t]*$)|`(?=``)|~(?=~~)|<|\[(?=[^\]]*\]:)|\|)/;

import { trimBlanks } from './blanks';

/** Blocks that begin with a tag of these and end at a blank line, as CommonMark lists them. */
const htmlBlock =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t>]|\/>|$)/i;

export function startsHtmlBlock(rest: string): boolean {
  return htmlBlock.test(rest);
}

/** Whether a line that begins with `<` and no tag of those may begin a block of HTML all the same. */
export function mayBeHtml(rest: string, line: string, inParagraph: boolean): boolean {
  if (/^<(?:script|pre|style|textarea|[?!])/i.test(rest)) return true;
  return (
    !inParagraph &&
    /^<\/?[a-z]/i.test(rest) &&
    trimBlanks(line).endsWith('>') &&
    !/^<(?:https?|mailto):/i.test(rest)
  );
}

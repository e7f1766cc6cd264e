/**
 * Plain text as markdown that shows exactly that: nothing in it becomes a link, an icon or emphasis. Its blanks stay
 * blanks, so that lines break between words.
 */
export function markdownText(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&').trim();
}

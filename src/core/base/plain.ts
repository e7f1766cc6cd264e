/** Control characters, and those that turn the direction of the text around them or take no room at all. */
const unseen = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/**
 * Somebody's words as a label may show them: one line, no icon, no link, no command, not endless. VS Code
 * reads `$(name)` and `[text](target)` in many of the places where it shows a text.
 */
export function plain(text: string, longest = 200): string {
  const line = text.replace(unseen, ' ').replace(/\s+/g, ' ').trim();
  const harmless = line
    .replace(/\$\(/g, '$ (')
    .replace(/\]\(/g, '] (')
    .replace(/(command):/gi, '$1 :');
  const signs = Array.from(harmless);
  return signs.length <= longest
    ? harmless
    : `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** A text that YAML reads as itself without quotes, and that no tool takes for a number, a date or a truth value. */
const bare = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ,.;!?'’“”"()&+/@%€$£–—_-]*$/u;
const meansMore = /^(?:null|true|false|yes|no|on|off|y|n|~|[-+.\d].*)$/i;
const dateOrMonth = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** A text as a YAML value on one line: as it is where that is safe, else in double quotes. */
export function yamlText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (dateOrMonth.test(line)) return line;
  return bare.test(line) && !meansMore.test(line) ? line : JSON.stringify(line);
}

/** A list as the rest of a `key:` line and the lines below it. */
export function yamlList(entries: readonly string[]): string {
  if (entries.length === 0) return ' []';
  return entries.map(entry => `\n  - ${yamlText(entry)}`).join('');
}

/**
 * The same text in memory of its own. A part of a longer text keeps all of that alive, here the whole note;
 * up to 12 characters are always copied.
 */
export function detach(text: string): string {
  return text.length <= 12 ? text : ` ${text}`.slice(1);
}

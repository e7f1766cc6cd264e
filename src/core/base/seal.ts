/**
 * A number for a part of a text, in letters, by which it is seen whether something has changed in it by accident.
 * It takes two characters at a time: what is sealed may be long.
 */
export function sealOf(text: string, from = 0, to = text.length): string {
  let seal = 0x811c9dc5 ^ (to - from);
  let at = from;
  for (; at + 1 < to; at += 2) seal = mix(seal, text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
  if (at < to) seal = mix(seal, text.charCodeAt(at));
  return (seal >>> 0).toString(36);
}

function mix(seal: number, word: number): number {
  const mixed = seal ^ word;
  return Math.imul((mixed << 13) | (mixed >>> 19), 0x85ebca6b);
}

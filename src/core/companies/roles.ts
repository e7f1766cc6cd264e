import { nameKey } from '../base/nameKey';

/** Whether two roles are written alike, but for their case and their blanks. */
export function isSameRole(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** Whether one role may be a shorter name of the other: all of its words are in that, in whichever order. */
export function isLikeRole(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return fewer.size > 0 && [...fewer].every(word => more.has(word));
}

function wordsOf(role: string): ReadonlySet<string> {
  return new Set(nameKey(role).match(/[\p{L}\p{M}\p{N}+#]+/gu));
}

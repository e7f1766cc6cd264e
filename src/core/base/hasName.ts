import { nameKey } from './nameKey';

/** Whether a name is one of these, however it is cased and whatever its blanks are. */
export function hasName(names: readonly string[], name: string): boolean {
  const key = nameKey(name);
  return names.some(known => nameKey(known) === key);
}

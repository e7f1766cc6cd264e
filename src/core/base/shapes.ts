/** What something of unknown shape turns out to be: for messages that come from the other side of a wire. */

export const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;

export const isText = (data: unknown): data is string => typeof data === 'string';

export const isFlag = (data: unknown): data is boolean => typeof data === 'boolean';

/** A number that can be counted with: no fraction, not below zero. */
export const isCount = (data: unknown): data is number => Number.isSafeInteger(data) && Number(data) >= 0;

export function isOneOf<T>(all: readonly T[], data: unknown): data is T {
  return all.some(one => one === data);
}

export function isList<T>(data: unknown, of: (item: unknown) => item is T): data is readonly T[] {
  return Array.isArray(data) && data.every(of);
}

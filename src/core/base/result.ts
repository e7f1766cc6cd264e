import type { Message } from './message';

/** An answer, or a refusal that the user can act on. Bugs are thrown, never returned. */
export type Result<T> = Answer<T> | Refusal;

export interface Answer<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refusal {
  readonly ok: false;
  readonly why: Message;
}

export function answer<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refuse(why: Message): Refusal {
  return { ok: false, why };
}

export function isRefusal(outcome: unknown): outcome is Refusal {
  return typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false;
}

/** Somebody who is spoken of in a generated note. */
export interface Person {
  readonly full: string;
  readonly first: string;
  readonly last: string;
  /** Whether its parts are ordinary words, which mean somebody only where a name stands. */
  readonly isOrdinary: boolean;
}

/** What something that is hidden was. */
export type Label =
  'COMPANY' | 'PERSON' | 'NAME' | 'AMOUNT' | 'LINK' | 'EMAIL' | 'PHONE' | 'HANDLE' | 'ADDRESS' | 'ACCOUNT';

/** A stand-in that a copy has already. */
export const standInForm =
  /\[(?:COMPANY|PERSON|NAME|AMOUNT|LINK|EMAIL|PHONE|HANDLE|ADDRESS|ACCOUNT) \d{1,9}\]/gu;

/** Gives out stand-ins, the same for the same thing, in the order in which they are asked for. */
export class StandIns {
  readonly #given = new Map<string, string>();
  readonly #counts = new Map<Label, number>();

  for(label: Label, of: string): string {
    const key = `${label} ${of}`;
    const given = this.#given.get(key);
    if (given !== undefined) return given;
    const count = (this.#counts.get(label) ?? 0) + 1;
    this.#counts.set(label, count);
    const standIn = `[${label} ${count}]`;
    this.#given.set(key, standIn);
    return standIn;
  }

  /** How many different things of each sort were replaced. */
  get counts(): ReadonlyMap<Label, number> {
    return this.#counts;
  }
}

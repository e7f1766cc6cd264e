/** A figure in a text; `key` is the same for the same figure, however it is written. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

export interface FigureContext {
  /** The text is what stands in a place for money: there any number is one. */
  readonly isMoney?: boolean;
  /** All of the text is about pay, as a negotiation is, whether or not the words near a number say so. */
  readonly isAboutPay?: boolean;
  /** Figures that are known from elsewhere: said without their thousands, they are still the same. */
  readonly known?: ReadonlySet<string>;
  /** Stretches in which numbers are none. */
  isKept(start: number, end: number): boolean;
  /** Stretches of the text that are a place for money: a labelled line, a column of a table. */
  isMoneyAt?(at: number): boolean;
}

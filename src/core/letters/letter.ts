/** A letter to choose: one of the guide's, or a file of the user's own. */
export interface LetterText {
  /** Of the guide's alone. */
  readonly id?: string;
  readonly title: string;
  /** When it is sent; empty where nobody has said so. */
  readonly when: string;
  /** With its placeholders, such as `[COMPANY]`. */
  readonly text: string;
}

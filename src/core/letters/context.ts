/** What is known where a letter is asked for, beyond what the notes say: the banner that was clicked, the step before. */
export interface LetterContext {
  /** URI of the note of the offer that another company is told of; empty where that is left open. */
  readonly offer?: string | undefined;
  /** URI of the dossier whose interview the user wants to wait for. */
  readonly interview?: string | undefined;
  /** The user's deadline, as notes have it. */
  readonly myDeadline?: string | undefined;
  /** Why, in the user's words. */
  readonly reason?: string | undefined;
}

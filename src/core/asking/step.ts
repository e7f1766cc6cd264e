import type { Message } from '../base/message';
import type { Words } from '../base/words';

/** A list for questions that take many answers, a text for the others; what was passed over is left out. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** One question that is put to the user before a note is made. */
export type Step = TextStep | PickStep | ChoiceStep;

interface StepBase {
  /** The field that the answer is for. */
  readonly key: string;
  readonly prompt: Message;
  readonly placeholder?: Message;
}

export interface TextStep extends StepBase {
  readonly ask: 'text';
  /** What is wrong with an answer; nothing when it can be taken. */
  check(value: string): Message | undefined;
  /** How an answer is understood, to be seen while it is typed. */
  echo?(value: string): Message | undefined;
  /** How an answer goes into the note, where that is not as it was typed. */
  written?(value: string): string;
  /** The way back: how what stands in a note is put to be changed. */
  typed?(written: string): string;
}

export interface PickStep extends StepBase {
  readonly ask: 'many';
  /** What can be picked, given what was answered before. Text that is typed can always be added. */
  choices(before: Answers): readonly Choice[];
  /** What is ticked to begin with, when it has not been answered. */
  ticked?(before: Answers): readonly string[];
}

export interface ChoiceStep extends StepBase {
  readonly ask: 'one';
  choices(before: Answers): readonly Choice[];
  /** Text that is typed can be the answer too. */
  readonly own: boolean;
  /** How one goes on without an answer; without it, there has to be one. */
  readonly skip?: Message;
}

export interface Choice {
  readonly label: Words;
  /** What is written when it is picked, where that is not its label as it is shown. */
  readonly value?: string;
  readonly description?: Words;
}

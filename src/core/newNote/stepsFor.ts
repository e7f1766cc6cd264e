import { say } from '../base/message';
import type { Guide } from '../guide/guide';
import type { Ask, NoteKind } from '../kinds/kind';
import type { Answers, Choice, Step } from './step';

/** What the choices are made of. */
export interface Known {
  readonly guide: Guide;
  /** Themes that the user's stories have already, the most used first. */
  readonly themes: readonly string[];
}

/** What is asked before a note of this kind is made, in order. */
export function stepsFor(kind: NoteKind, known: Known): readonly Step[] {
  return kind.asks.map(ask => stepFor(ask, known));
}

function stepFor(ask: Ask, known: Known): Step {
  const shown = {
    key: ask.key,
    prompt: ask.prompt,
    ...(ask.placeholder && { placeholder: ask.placeholder }),
  };
  const { choices } = ask;
  if (choices === undefined)
    return { ...shown, ask: 'text', check: value => (value.trim() === '' ? ask.required : undefined) };
  return { ...shown, ask: 'many', choices: before => sources[choices](known, before) };
}

type Source = (known: Known, before: Answers) => readonly Choice[];

const sources: Readonly<Record<NonNullable<Ask['choices']>, Source>> = {
  'behavioural questions': questions,
  themes,
};

function questions({ guide }: Known): readonly Choice[] {
  return guide.behaviouralQuestions.map(({ text }) => ({ label: text }));
}

/** Themes of the questions that were picked come first, then the user's own, then the guide's others. */
function themes({ guide, themes: own }: Known, before: Answers): readonly Choice[] {
  const picked = before['questions'] ?? [];
  const fitting = guide.behaviouralQuestions.filter(({ text }) => picked.includes(text));
  const choices = new Map<string, Choice>();
  const add = (label: string, description?: Choice['description']) => {
    if (!choices.has(label)) choices.set(label, { label, ...(description && { description }) });
  };
  for (const question of fitting)
    for (const theme of question.themes) add(theme, say('fits the questions you picked'));
  for (const theme of own) add(theme, say('in your stories'));
  for (const question of guide.behaviouralQuestions) for (const theme of question.themes) add(theme);
  return [...choices.values()];
}

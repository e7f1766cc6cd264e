import { collate } from '../base/collate';
import { nameKey } from '../base/nameKey';
import { say, type Message } from '../base/message';
import { isOver } from '../companies/noteDates';
import type { Guide } from '../guide/guide';
import { company } from '../kinds/company';
import { directionOf } from '../kinds/directionOf';
import type { Ask, Field, NoteKind } from '../kinds/kind';
import { noFolderNames, type FolderOf } from '../notes/workspaceFolderNames';
import { textOf, type Note } from '../notes/note';
import { choiceName } from '../kinds/choiceName';
import { ours } from '../languages/ours';
import { amountStep } from '../asking/amountStep';
import type { Reading } from '../time/echoWords';
import { dateStep } from '../asking/dateStep';
import { whenStep } from '../asking/whenStep';
import type { Answers, Choice, Step } from '../asking/step';

/** What the steps are made of. */
export interface Known {
  readonly guide: Guide;
  /** Themes that the user's stories have already, the most used first. */
  readonly themes: readonly string[];
  /** The questions that they answer. */
  readonly answered: readonly string[];
  /** The notes that a new one can go beside. */
  readonly dossiers: readonly Note[];
  /** The names of the companies that are in the running. */
  readonly companies: readonly string[];
  /** Where they are, where that has to be told. */
  readonly folderOf?: FolderOf;
  /** When and where dates are typed. */
  readonly here: Reading;
}

/** What the questions of a kind are answered with to begin with. */
export function usualAnswers(kind: NoteKind, inWords: (message: Message) => string): Answers {
  return Object.fromEntries(kind.asks.flatMap(({ key, usual }) => (usual ? [[key, inWords(usual)]] : [])));
}

/** The names of those dossiers' companies whose matter is not over, each once. */
export function companiesOpen(notes: readonly Note[]): readonly string[] {
  const names = new Map<string, string>();
  for (const note of notes) {
    const key = nameKey(note.title);
    if (note.kind === company.id && !isOver(note) && !names.has(key)) names.set(key, note.title);
  }
  return [...names.values()].sort(collate);
}

/** What is asked before a note of this kind is made, in order. */
export function stepsFor(kind: NoteKind, known: Known): readonly Step[] {
  return kind.asks.map(ask => stepFor(kind, ask, known));
}

function stepFor(kind: NoteKind, ask: Ask, known: Known): Step {
  const shown = {
    key: ask.key,
    prompt: ask.prompt,
    ...(ask.placeholder && { placeholder: ask.placeholder }),
  };
  const field = kind.fields.find(({ key }) => key === ask.key);
  if (ask.choices === 'dossiers' && known.dossiers.length > 0)
    return {
      key: ask.key,
      prompt: ask.prompt,
      ask: 'one',
      choices: () => dossierChoices(known.dossiers, known.folderOf),
      own: true,
    };
  if (ask.choices === 'companies' && known.companies.length > 0)
    return {
      key: ask.key,
      prompt: ask.prompt,
      ask: 'one',
      choices: () => known.companies.map(label => ({ label })),
      own: true,
      skip: say('Skip'),
    };
  if (ask.choices === 'behavioural questions' || ask.choices === 'themes') {
    const source = sources[ask.choices];
    const choices = (before: Answers) => source(known, before);
    return ask.choices === 'themes'
      ? { ...shown, ask: 'many', choices, ticked: before => fittingThemes(known, before) }
      : { ...shown, ask: 'many', choices };
  }
  if (field?.shape === 'choice')
    return { ...shown, ask: 'one', choices: () => choicesOf(kind, field), own: false, skip: say('Skip') };
  if (field?.shape === 'day' || field?.shape === 'moment')
    return dateStep({ ...shown, shape: field.shape, direction: directionOf(field) }, known.here);
  if (field?.shape === 'amount') return amountStep(shown, known.here.language);
  if (field?.shape === 'when') return whenStep(shown, known.here);
  return { ...shown, ask: 'text', check: value => (value.trim() === '' ? ask.required : undefined) };
}

/** The dossiers that an answer can mean: the one that was picked, else those of that name, without any that is over. */
export function dossiersMeant(answer: string, dossiers: readonly Note[]): readonly Note[] {
  const picked = dossiers.find(({ uri }) => uri === answer);
  if (picked) return [picked];
  const named = dossiers.filter(({ title }) => nameKey(title) === nameKey(answer));
  const open = named.filter(dossier => !isOver(dossier));
  return open.length > 0 ? open : named;
}

function dossierChoices(notes: readonly Note[], folderOf: FolderOf = noFolderNames): readonly Choice[] {
  return notes.map(note => {
    const about = [textOf(note, 'role'), folderOf(note.root)].filter(text => text !== undefined);
    const description = about.join(' · ');
    return { label: note.title, value: note.uri, ...(description !== '' && { description }) };
  });
}

function choicesOf(kind: NoteKind, { key, choices = [] }: Field): readonly Choice[] {
  return choices.map(value => ({ label: choiceName(kind, key, value, ours), value }));
}

type Source = (known: Known, before: Answers) => readonly Choice[];

const sources: Readonly<Record<'behavioural questions' | 'themes', Source>> = {
  'behavioural questions': questions,
  themes,
};

/** Those without a story are marked, once there is one: before that, all are. */
function questions({ guide, answered }: Known): readonly Choice[] {
  const told = new Set(answered.map(nameKey));
  return guide.behaviouralQuestions.map(({ text }) => ({
    label: text,
    ...(told.size > 0 && !told.has(nameKey(text)) && { description: say('no story yet') }),
  }));
}

/** The themes of the questions that were picked. */
function fittingThemes({ guide }: Known, before: Answers): readonly string[] {
  const picked = before['questions'] ?? [];
  const fitting = guide.behaviouralQuestions.filter(({ text }) => picked.includes(text));
  return [...new Set(fitting.flatMap(question => question.themes))];
}

/** Themes of the questions that were picked come first, then the user's own, then the guide's others. */
function themes(known: Known, before: Answers): readonly Choice[] {
  const { guide, themes: own } = known;
  const choices = new Map<string, Choice>();
  const add = (label: string, description?: Choice['description']) => {
    if (!choices.has(label)) choices.set(label, { label, ...(description && { description }) });
  };
  for (const theme of fittingThemes(known, before)) add(theme, say('fits the questions you picked'));
  for (const theme of own) add(theme, say('in your stories'));
  for (const question of guide.behaviouralQuestions) for (const theme of question.themes) add(theme);
  return [...choices.values()];
}

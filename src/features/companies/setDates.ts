import * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';
import { answersText } from '../../core/asking/answersText';
import { dateStep } from '../../core/asking/dateStep';
import type { Answers, Step } from '../../core/asking/step';
import { setFields } from '../../core/edits/setFields';
import { textOf, type Note } from '../../core/notes/note';
import type { Clock } from '../../core/ports';
import { words } from '../../platform/shown/words';
import { askAll } from '../../platform/asking/ask';
import type { Outcome } from '../../platform/commands/commands';
import { here } from '../../platform/host/here';
import { keepAnswers } from '../../platform/asking/keepAnswers';
import type { NoteWriter } from '../../platform/writing/noteWriter';

export interface DatesNeeds {
  readonly writer: NoteWriter;
  readonly clock: Clock;
}

/** Asks what is to be done next about a company, and by when. */
export async function setNextAction(dossier: Note, needs: DatesNeeds): Promise<Outcome> {
  return ask(say('Next action for {0}', dossier.title), dossier, needs, [
    {
      key: 'next_action',
      ask: 'text',
      prompt: say('What is the next step? Leave empty to clear.'),
      placeholder: say('Ask for two more days'),
      check: () => undefined,
    },
    dateStep(
      {
        key: 'next_action_on',
        prompt: say('By when? Leave empty to skip.'),
        placeholder: say('Friday 5pm'),
        shape: 'moment',
        direction: 'ahead',
      },
      here(needs.clock),
    ),
  ]);
}

/** Asks when the next interview with a company is. */
export async function setInterviewDate(dossier: Note, needs: DatesNeeds): Promise<Outcome> {
  return ask(say('Interview with {0}', dossier.title), dossier, needs, [
    dateStep(
      {
        key: 'interview_on',
        prompt: say('When is the interview? Leave empty to clear.'),
        placeholder: say('Friday 5pm'),
        shape: 'moment',
        direction: 'ahead',
      },
      here(needs.clock),
    ),
  ]);
}

/** Puts questions about fields of a dossier, and writes all answers in one step. */
async function ask(
  title: Message,
  dossier: Note,
  { writer }: DatesNeeds,
  steps: readonly Step[],
): Promise<Outcome> {
  const note = vscode.Uri.parse(dossier.uri, true);
  const refusal = await writer.mayEdit(note);
  if (refusal) return refusal;
  const before: Answers = Object.fromEntries(
    steps.map(step => {
      const written = textOf(dossier, step.key) ?? '';
      return [step.key, (step.ask === 'text' && step.typed?.(written)) || written];
    }),
  );
  const answers = await askAll(title, steps, before);
  if (!answers) return undefined;
  const values = Object.fromEntries(
    Object.entries(answers).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value.replace(/\s+/g, ' ').trim()]] : [],
    ),
  );
  return keepAnswers(
    () => answersText(steps, answers, words),
    async () => {
      const done = await writer.edit(note, text => setFields(text, values));
      return done.ok ? undefined : done;
    },
    note,
  );
}

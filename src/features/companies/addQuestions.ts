import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { aDossier } from '../../core/companies/aDossier';
import { missingQuestions } from '../../core/companies/askedQuestions';
import type { Guide, QuestionToAsk } from '../../core/guide/guide';
import { questionGroups } from '../../core/guide/questionGroups';
import { company } from '../../core/kinds/company';
import { wantedSection } from '../../core/kinds/wantedSection';
import { ours } from '../../core/languages/ours';
import { addTasks } from '../../core/edits/addTasks';
import { parseNote } from '../../core/index/parseNote';
import type { Note } from '../../core/notes/note';
import type { CalledOn } from '../../platform/commands/calledOn';
import type { Outcome } from '../../platform/commands/commands';
import { keepAnswers } from '../../platform/asking/keepAnswers';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { pickMany } from './pickMany';
import type { Subjects } from '../../platform/trees/subjects';
import { tell } from '../../platform/shown/tell';

export interface AddQuestionsNeeds {
  readonly subjects: Subjects;
  readonly writer: NoteWriter;
  readonly guide: () => Promise<Guide>;
}

/** Offers the questions of the guide that a dossier does not have, and adds those that are picked. */
export async function addQuestions(
  on: CalledOn,
  { subjects, writer, ...needs }: AddQuestionsNeeds,
): Promise<Outcome> {
  const found = await subjects.note(on, aDossier);
  if (!found?.ok) return found;
  const dossier = found.value;
  const guide = await needs.guide();
  const missing = missingQuestions(guide, dossier);
  if (missing.length === 0) {
    tell(say('{0} has every question of the guide.', dossier.title));
    return undefined;
  }
  const note = vscode.Uri.parse(dossier.uri, true);
  const refusal = await writer.mayEdit(note);
  if (refusal) return refusal;
  const picked = await pickMany(
    say('Questions to ask {0}', dossier.title),
    missing.map(({ heading, questions }) => ({
      heading,
      items: questions.map(question => ({
        value: question,
        label: question.text,
        description: question.ask.join(', '),
      })),
    })),
  );
  if (!picked || picked.length === 0) return undefined;
  return keepAnswers(
    () => picked.map(({ text }) => `- [ ] ${text}\n`).join(''),
    async () => {
      const done = await writer.edit(note, text => {
        const now = parseNote(dossier, text);
        const language = ours.languageOf(company.id, now.sections);
        return addTasks(text, groupsToAdd(now, guide, picked), {
          section: wantedSection(company, 'questions_to_ask', ours, language),
          order: questionGroups(guide.questionsToAsk).map(({ heading }) => heading),
        });
      });
      return done.ok ? undefined : done;
    },
  );
}

/** What was picked, without what the note has got in the meantime. */
function groupsToAdd(now: Note, guide: Guide, picked: readonly QuestionToAsk[]) {
  const missing = missingQuestions(guide, now).flatMap(({ questions }) => questions);
  return questionGroups(missing.filter(question => picked.includes(question))).map(
    ({ heading, questions }) => ({ heading, tasks: questions.map(({ text: words }) => words) }),
  );
}

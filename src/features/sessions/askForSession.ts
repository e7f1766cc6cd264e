import type { Answers } from '../../core/asking/step';
import type { Clock } from '../../core/ports';
import { planOf } from '../../core/sessions/planOf';
import { readProblem } from '../../core/sessions/readProblem';
import { beginSession, type Session } from '../../core/sessions/session';
import type { ProblemKindId, SessionKind } from '../../core/sessions/sessionKind';
import { readMinutes, sessionSteps } from '../../core/sessions/sessionSteps';
import { askAll } from '../../platform/asking/ask';
import { sessionMinutes, sessionSplit } from '../../platform/host/settings';

export interface AskedSession {
  /** It begins now. */
  readonly session: Session;
  readonly answers: Answers;
}

/** `undefined`: the user left. */
export async function askForSession(
  kind: SessionKind & { readonly id: ProblemKindId },
  clock: Clock,
  language?: string,
): Promise<AskedSession | undefined> {
  const usual = sessionMinutes();
  const answers = await askAll(kind.newTitle, sessionSteps(kind.id, { language, minutes: usual }));
  if (!answers) return undefined;
  const text = (key: string) => {
    const value = answers[key];
    return typeof value === 'string' ? value : '';
  };
  const usualSplit = kind.phases.map(({ usual: length }) => length);
  const plan = planOf(sessionSplit(kind.id), usualSplit, readMinutes(text('minutes'), usual) ?? usual);
  const session = beginSession({ kind: kind.id, problem: readProblem(text('problem')), plan }, clock.now());
  return { session, answers };
}

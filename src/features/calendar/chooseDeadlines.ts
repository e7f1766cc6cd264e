import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { plain } from '../../core/base/plain';
import type { Deadline } from '../../core/deadlines/deadline';
import { deadlineNames } from '../../core/deadlines/deadlineNames';
import { shortDeadlineWords } from '../../core/deadlines/momentWords';
import type { Clock } from '../../core/ports';
import { dayAt } from '../../core/time/instant';
import { nearDay } from '../../core/time/nearDay';
import { pickOne } from '../../platform/pickOne';
import { shownWords } from '../../platform/shownWords';
import { words } from '../../platform/words';

/** Asks which of the deadlines are meant: all, or one of them. `undefined`: the user left. */
export async function chooseDeadlines(
  all: readonly Deadline[],
  clock: Clock,
): Promise<readonly Deadline[] | undefined> {
  const today = dayAt(clock.now(), clock.zone());
  const options = all.map(deadline => {
    const { company, key, day } = deadline;
    const label = [plain(company), words(deadlineNames[key]), shownWords(nearDay(day, today))].join(' · ');
    const description = shortDeadlineWords(deadline, { zone: clock.zone(), language: vscode.env.language });
    return { value: [deadline], label, description, isNow: false };
  });
  const everything = { value: all, label: say('All {0} deadlines', all.length), isNow: false };
  const picked = await pickOne(say('Which deadlines shall go into your calendar?'), [
    ...(all.length > 1 ? [everything] : []),
    ...options,
  ]);
  return picked?.value;
}

import { say } from '../../core/base/message';
import { plain } from '../../core/base/plain';
import type { Deadline } from '../../core/deadlines/deadline';
import { deadlineTitle } from '../../core/deadlines/deadlineTitle';
import { deadlineIn } from '../../core/deadlines/withFolderNames';
import type { FolderOf } from '../../core/notes/workspaceFolderNames';
import type { Clock } from '../../core/ports';
import { echoWords } from '../../core/time/echoWords';
import { here } from '../../platform/host/here';
import { pickOne } from '../../platform/asking/pickOne';
import { shownWords } from '../../platform/shown/shownWords';
import { words } from '../../platform/shown/words';

/** Asks which of the deadlines are meant: all, or one of them. `undefined`: the user left. */
export async function chooseDeadlines(
  all: readonly Deadline[],
  clock: Clock,
  folderOf: FolderOf,
): Promise<readonly Deadline[] | undefined> {
  const now = here(clock);
  const options = all.map(deadline => {
    const { company, key, moment, note } = deadlineIn(deadline, folderOf);
    const title = shownWords(deadlineTitle(note, key));
    const label = [plain(company), title, words(echoWords(moment, now))].join(' · ');
    return { value: [deadline], label, isNow: false };
  });
  const everything = { value: all, label: say('All {0} deadlines', all.length), isNow: false };
  const picked = await pickOne(say('Which deadlines do you want to export?'), [
    ...(all.length > 1 ? [everything] : []),
    ...options,
  ]);
  return picked?.value;
}

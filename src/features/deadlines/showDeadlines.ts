import type { NoteIndex } from '../../core/index/noteIndex';
import type { CallOf, commands } from '../../manifest/commands';
import type { Outcome } from '../../platform/commands/commands';
import { deadlinesNow } from './deadlines';
import { actOn, pickDeadline, type ActNeeds } from './pickDeadline';

export interface ShowDeadlinesNeeds extends ActNeeds {
  readonly index: NoteIndex;
}

/** Shows what can be done about the deadline that is named, else all of them to choose from. */
export async function showDeadlines(
  named: CallOf<typeof commands.showDeadlines>,
  needs: ShowDeadlinesNeeds,
): Promise<Outcome> {
  await needs.index.settled();
  const all = deadlinesNow(needs.index, needs.clock);
  const found = named && all.find(({ uri, key }) => uri === named.uri && key === named.key);
  return found ? actOn(found, needs) : pickDeadline(all, needs);
}

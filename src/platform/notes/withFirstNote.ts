import type { Disposable } from '../../core/base/disposable';
import { Turns } from '../../core/base/turns';
import type { NoteIndex } from '../../core/index/noteIndex';
import { pause } from '../host/pause';
import { guard } from '../shown/tell';

/** All of them are made because of the same note: each has a turn of its own. */
const inLine = new Turns();

/**
 * Makes with the first note what follows the notes: before that it has nothing to do, and most of our code is for it.
 * What cannot be made is tried again when the notes change.
 */
export function withFirstNote(
  index: Pick<NoteIndex, 'snapshot' | 'onDidChange'>,
  where: string,
  make: () => Promise<Disposable>,
): Disposable {
  let made: Disposable | undefined;
  let isMaking = false;
  let isOver = false;
  const waiting = index.onDidChange(() => void begin());

  async function begin(): Promise<void> {
    if (isMaking) return;
    isMaking = true;
    made = await guard(where, () => inLine.take('', () => pause().then(make)));
    isMaking = false;
    if (!made) return;
    waiting.dispose();
    if (isOver) made.dispose();
  }

  if (index.snapshot.byUri.size > 0) void begin();
  return {
    dispose() {
      isOver = true;
      waiting.dispose();
      made?.dispose();
    },
  };
}

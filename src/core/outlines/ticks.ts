import { notSaved } from './notSaved';
import type { OutlineNode } from './outlineNode';

/** What a box was made to show. */
export interface Tick {
  readonly row: string;
  readonly uri: string;
  readonly done: boolean;
}

/** `writing`: on its way. `late`: so for long that it shows. `unsaved`: in an editor. `written`: on the disk. */
type State = 'writing' | 'late' | 'unsaved' | 'written';

interface Kept {
  readonly tick: Tick;
  readonly state: State;
  /** The outline is worked out from what the tick has led to: its word counts for the box from then on. */
  readonly isKnown: boolean;
}

/**
 * Boxes that were ticked, by their rows, until the outline shows them by itself: a row is never said to be done, or
 * not, without a word of it as long as the disk does not say so too. Each method answers whether the row looks
 * different by it. Of several ticks of one box the last counts.
 */
export class Ticks {
  readonly #kept = new Map<string, Kept>();

  begin(tick: Tick): void {
    this.#kept.set(tick.row, { tick, state: 'writing', isKnown: false });
  }

  /** It takes longer than a moment. */
  delay(tick: Tick): boolean {
    return this.#change(tick, kept => kept.state === 'writing' && { ...kept, state: 'late' });
  }

  /** It has arrived. */
  arrive(tick: Tick, where: 'unsaved' | 'written'): boolean {
    return this.#change(tick, kept => ({ ...kept, state: where }));
  }

  /** It was refused: its box returns to what the note says. */
  refuse(tick: Tick): boolean {
    if (!this.#isLast(tick)) return false;
    this.#kept.delete(tick.row);
    return true;
  }

  /** What is read of the notes from now on has it. */
  becomeKnown(tick: Tick): void {
    this.#change(tick, kept => ({ ...kept, isKnown: true }));
  }

  /** The outline was worked out anew: of what it knows, it alone says how the boxes stand, and what is not saved. */
  yieldTo(find: (row: string) => OutlineNode | undefined): readonly string[] {
    const different: string[] = [];
    for (const [row, { tick, isKnown }] of this.#kept) {
      if (!isKnown) continue;
      this.#kept.delete(row);
      if (find(row)?.task?.done !== tick.done) different.push(row);
    }
    return different;
  }

  /** An editor has no unsaved changes any more: either they were saved, or they have gone. */
  settle(uri: string): readonly string[] {
    const settled = [...this.#kept.values()].filter(
      kept => kept.state === 'unsaved' && kept.tick.uri === uri,
    );
    for (const kept of settled) this.#kept.set(kept.tick.row, { ...kept, state: 'written' });
    return settled.map(({ tick }) => tick.row);
  }

  /** A row as its box stands, and whether the disk has that. */
  shown(node: OutlineNode): OutlineNode {
    const kept = this.#kept.get(node.id);
    if (!kept || !node.task) return node;
    const task = kept.isKnown ? node.task : { ...node.task, done: kept.tick.done };
    const { label, description = [], spoken = [label, ...description] } = node;
    if (!isMarked(kept) || description.includes(notSaved)) return { ...node, task };
    return { ...node, task, description: [...description, notSaved], spoken: [...spoken, notSaved] };
  }

  #isLast(tick: Tick): boolean {
    return this.#kept.get(tick.row)?.tick === tick;
  }

  #change(tick: Tick, to: (kept: Kept) => Kept | false): boolean {
    const before = this.#kept.get(tick.row);
    const after = before?.tick === tick && to(before);
    if (!before || !after) return false;
    this.#kept.set(tick.row, after);
    return isMarked(before) !== isMarked(after);
  }
}

function isMarked({ state }: Kept): boolean {
  return state === 'late' || state === 'unsaved';
}

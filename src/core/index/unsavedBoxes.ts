import { readFrontMatter } from '../frontMatter/frontMatter';
import type { Box } from '../markdown/outline';
import { readOutline } from '../markdown/readOutline';

/** The boxes of a text that the disk does not have, or not as they are ticked here. */
export function unsavedBoxes(text: string, boxes: readonly Box[], onDisk: string): ReadonlySet<Box> {
  if (text === onDisk || boxes.length === 0) return new Set();
  const { bodyStart, bodyLine } = readFrontMatter(onDisk);
  const saved = byText(readOutline(onDisk, bodyStart, bodyLine).outline.boxes);
  const unsaved = [...byText(boxes)].flatMap(([words, here]) => {
    const there = saved.get(words) ?? [];
    // With one more or less of them, there is no telling which is which.
    return there.length === here.length ? here.filter((box, at) => box.done !== there[at]?.done) : here;
  });
  return new Set(unsaved);
}

function byText(boxes: readonly Box[]): ReadonlyMap<string, readonly Box[]> {
  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    const group = groups.get(box.text);
    if (group) group.push(box);
    else groups.set(box.text, [box]);
  }
  return groups;
}

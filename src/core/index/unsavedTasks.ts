import type { Body } from '../markdown/body';
import type { Task } from '../markdown/outline';
import { readBody } from '../markdown/readBody';

/** The tasks of a body that the disk does not have, or not as they are ticked here. */
export function unsavedTasks({ text, tasks }: Body, onDisk: string): ReadonlySet<Task> {
  if (text === onDisk || tasks.length === 0) return none;
  const saved = byText(readBody(onDisk).tasks);
  const unsaved = [...byText(tasks)].flatMap(([words, here]) => {
    const there = saved.get(words) ?? [];
    // With one more or less of them, there is no telling which is which.
    return there.length === here.length ? here.filter((task, at) => task.done !== there[at]?.done) : here;
  });
  return new Set(unsaved);
}

const none: ReadonlySet<Task> = new Set();

function byText(tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    const group = groups.get(task.text);
    if (group) group.push(task);
    else groups.set(task.text, [task]);
  }
  return groups;
}

/** Keys without others held, and what they do. VS Code hears every key as well: these are not for it. */
export function onKeys(on: HTMLElement, actions: Readonly<Record<string, () => void>>): void {
  on.addEventListener('keydown', event => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
    if (ctrlKey || metaKey || altKey || shiftKey || isComposing || !Object.hasOwn(actions, key)) return;
    event.preventDefault();
    event.stopPropagation();
    actions[key]?.();
  });
}

/** Arrow keys, Home and End go through the items of a list; Tab comes to one of them alone. Call it when they are new. */
export function rove(list: HTMLElement, items: () => readonly HTMLElement[]): () => void {
  const go = (to: (from: number, count: number) => number) => () => {
    const all = items();
    const from = all.findIndex(item => item === document.activeElement);
    if (all.length > 0) all[(to(from, all.length) + all.length) % all.length]?.focus();
  };
  const settle = (chosen: HTMLElement | undefined) => {
    for (const item of items()) item.tabIndex = item === chosen ? 0 : -1;
  };
  list.addEventListener('focusin', ({ target }) => settle(items().find(item => item === target)));
  onKeys(list, {
    ArrowDown: go(from => from + 1),
    ArrowUp: go(from => from - 1),
    Home: go(() => 0),
    End: go((_, count) => count - 1),
  });
  return () => settle(items().find(item => item === document.activeElement) ?? items()[0]);
}

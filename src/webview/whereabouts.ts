import * as v from 'valibot';
import { stampOf } from '../core/base/stamp';
import type { Told } from '../core/pages/page';

/**
 * Where somebody is on a page: what has the focus, and how far what scrolls is scrolled. Elements are called by the
 * stamps of their `data-name`, as VS Code keeps this among its own files, where no word of a note belongs.
 */
export const whereabouts = v.object({
  focus: v.optional(v.string()),
  scrolled: v.record(v.string(), v.object({ left: v.number(), top: v.number() })),
});
export type Whereabouts = Told<typeof whereabouts>;

export const noWhereabouts: Whereabouts = { scrolled: {} };

/**
 * Follows somebody about the page, and brings them back to where they were when they left it. Answers how to draw
 * anew, so that what has the focus keeps it.
 */
export function followWhereabouts(
  start: Whereabouts,
  changed: (now: Whereabouts) => void,
): (draw: () => void) => void {
  let now = start;
  /** How far there is still to scroll to be back: what is drawn may come in parts. */
  const ahead = new Map(Object.entries(start.scrolled));
  let awaited = start.focus;
  const move = (to: Partial<Whereabouts>) => {
    now = { ...now, ...to };
    changed(now);
  };

  function comeBack(): void {
    for (const [name, { left, top }] of ahead)
      for (const scroller of named(name)) {
        scroller.scrollTo({ left, top, behavior: 'instant' });
        if (Math.abs(scroller.scrollLeft - left) <= 1 && Math.abs(scroller.scrollTop - top) <= 1)
          ahead.delete(name);
      }
    // Where the window has its focus elsewhere, a page that asked for it would take it away.
    if (document.hasFocus() && document.activeElement === document.body) focusOn(awaited);
  }

  document.addEventListener(
    'scroll',
    ({ target }) => {
      const name = nameOf(target);
      if (name === undefined || !(target instanceof HTMLElement) || ahead.has(name)) return;
      const { scrollLeft: left, scrollTop: top } = target;
      move({ scrolled: { ...now.scrolled, [name]: { left, top } } });
    },
    { capture: true, passive: true },
  );
  document.addEventListener('focusin', ({ target }) => {
    awaited = undefined;
    const name = nameOf(target);
    if (name !== undefined && name !== now.focus) move({ focus: name });
  });
  window.addEventListener('focus', comeBack);
  // Whoever does something is where they want to be.
  const arrive = () => {
    ahead.clear();
    awaited = undefined;
  };
  for (const act of ['keydown', 'pointerdown', 'wheel'])
    document.addEventListener(act, arrive, { capture: true, passive: true });

  return draw => {
    const before = focusedName();
    draw();
    if (before !== undefined && focusedName() !== before) focusOn(before);
    comeBack();
  };
}

function nameOf(target: EventTarget | null): string | undefined {
  const name = target instanceof HTMLElement ? target.dataset['name'] : undefined;
  return name === undefined ? undefined : stampOf(name);
}

/** What is called so and can be seen: there may be two forms of the same thing. */
function named(name: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-name]')].filter(
    candidate => nameOf(candidate) === name && candidate.getClientRects().length > 0,
  );
}

function focusedName(): string | undefined {
  return nameOf(document.activeElement);
}

function focusOn(name: string | undefined): void {
  if (name !== undefined) named(name)[0]?.focus({ preventScroll: true });
}

import type { Page as BrowserPage } from 'playwright-core';

/** What is seen of a page, once it is at rest: its words, what has the focus and is chosen, and how far it is scrolled. */
export interface Seen {
  readonly words: string;
  readonly focus: string;
  readonly chosen: readonly string[];
  readonly scrolled: readonly string[];
}

export async function seen(page: BrowserPage): Promise<Seen> {
  let before = await seenNow(page);
  for (;;) {
    const now = await seenNow(page);
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

/** Two frames later: what was asked for before has been drawn, and what glides has gone on. */
async function seenNow(page: BrowserPage): Promise<Seen> {
  await page.evaluate(
    () => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(() => drawn(undefined)))),
  );
  return page.evaluate(() => {
    const { activeElement } = document;
    const nameOf = (element: Element) =>
      element.getAttribute('data-name') ?? element.getAttribute('class') ?? '';
    return {
      words: document.querySelector('main')?.innerText ?? '',
      focus: activeElement && activeElement !== document.body ? nameOf(activeElement) : '',
      chosen: [...document.querySelectorAll('[aria-selected=true], [aria-pressed=true], input:checked')].map(
        one => one.textContent || nameOf(one),
      ),
      scrolled: [...document.querySelectorAll('*')]
        .filter(({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0)
        .map(one => `${nameOf(one)} ${Math.round(one.scrollLeft)} ${Math.round(one.scrollTop)}`),
    };
  });
}

/** Goes once around by Tab: how many stops there are, those that are not seen to have the focus, and those passed by. */
export async function focusStops(page: BrowserPage): Promise<{
  readonly reached: number;
  readonly unseen: readonly string[];
  readonly left: readonly string[];
}> {
  await page.evaluate(markStops);
  const unseen: string[] = [];
  let reached = 0;
  for (let i = 0; i < 100; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(takeStop);
    if (stop === undefined) break;
    reached += 1;
    if (!stop.isSeen) unseen.push(stop.name);
  }
  return { reached, unseen, left: await page.evaluate(untakenStops) };
}

/** The first Tab goes to the first stop, wherever the page has put the focus. */
function markStops(): void {
  const start = document.createElement('a');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  const stops = document.querySelectorAll<HTMLElement>(
    'button, input, select, textarea, a[href], [tabindex]',
  );
  for (const stop of stops) {
    const isOther = stop instanceof HTMLInputElement && stop.type === 'radio' && !stop.checked;
    // Of those that arrow keys go through, Tab comes to one alone.
    if (stop.tabIndex >= 0 && stop.getClientRects().length > 0 && !isOther) stop.dataset['stop'] = 'ahead';
    stop.dataset['atRest'] = [getComputedStyle(stop).outline, sibling(stop)].join();
  }
  function sibling(stop: Element): string {
    return stop.nextElementSibling ? getComputedStyle(stop.nextElementSibling).outline : '';
  }
}

/** The stop that has the focus; nothing once it has gone around. */
function takeStop(): { readonly name: string; readonly isSeen: boolean } | undefined {
  const stop = document.activeElement;
  if (!(stop instanceof HTMLElement) || stop.dataset['stop'] !== 'ahead') return undefined;
  stop.dataset['stop'] = 'taken';
  const beside = stop.nextElementSibling;
  const now = [getComputedStyle(stop).outline, beside ? getComputedStyle(beside).outline : ''].join();
  return { name: stop.outerHTML.slice(0, 100), isSeen: now !== stop.dataset['atRest'] && !isOnBorder(stop) };

  /** An outline over a border of its colour is not seen. */
  function isOnBorder(element: Element): boolean {
    const { outlineColor, outlineOffset, borderTopColor, borderTopWidth } = getComputedStyle(element);
    const isOver = parseFloat(outlineOffset) < 0 && parseFloat(borderTopWidth) > 0;
    return isOver && outlineColor === borderTopColor;
  }
}

function untakenStops(): readonly string[] {
  return [...document.querySelectorAll('[data-stop=ahead]')].map(stop => stop.outerHTML.slice(0, 100));
}

/** What does not fit into the page: scroll bars that should not be, and what is cut off and cannot be reached. */
export async function misfits(page: BrowserPage, sideways: string): Promise<readonly string[]> {
  const bars = await page.evaluate(scrollBars, sideways);
  return [...bars, ...(await page.evaluate(unreachable, sideways))];
}

function scrollBars(sideways: string): readonly string[] {
  const root = document.documentElement;
  const isScroller = (element: Element, overflow: string) =>
    element === root || overflow === 'auto' || overflow === 'scroll';
  const all = [root, ...document.body.querySelectorAll('*')].filter(
    element => element.getClientRects().length > 0,
  );
  const nameOf = (element: Element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`;
  const down = all.filter(
    element =>
      isScroller(element, getComputedStyle(element).overflowY) &&
      element.scrollHeight > element.clientHeight + 1,
  );
  const along = all.filter(
    element =>
      isScroller(element, getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth + 1 &&
      !(sideways !== '' && element.matches(sideways)),
  );
  return [
    ...(down.length > 1 ? [`scroll bars beside each other: ${down.map(nameOf).join(' ')}`] : []),
    ...along.map(element => `scrolls sideways: ${nameOf(element)}`),
  ];
}

function unreachable(sideways: string): readonly string[] {
  const isAside = (element: Element) => element.closest('.unseen, [aria-hidden=true]') !== null;
  const saysSomething = (element: Element) =>
    [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
  const parts = [...document.body.querySelectorAll<HTMLElement>('main *')].filter(
    element =>
      element.getClientRects().length > 0 &&
      !isAside(element) &&
      (saysSomething(element) || element.matches('button, input:not([type=radio])')),
  );
  const places = [...document.querySelectorAll('*')].map(
    element => [element, element.scrollLeft, element.scrollTop] as const,
  );
  const found = parts.flatMap(part => {
    part.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const why = isCut(part);
    return why === undefined
      ? []
      : [`${why}: ${part.tagName}.${part.className} ${part.innerText.slice(0, 40)}`];
  });
  for (const [element, left, top] of places) element.scrollTo({ left, top, behavior: 'instant' });
  return found;

  function isCut(part: HTMLElement): string | undefined {
    const { left, right, top, bottom, width, height } = part.getBoundingClientRect();
    if (left < -1 || (right > innerWidth + 1 && width <= innerWidth)) return 'beyond the edge';
    if (height <= innerHeight && (top < -1 || bottom > innerHeight + 1)) return 'below the edge';
    const canMoveAlong = sideways !== '' && part.closest(sideways) !== null;
    if (width > innerWidth + 1 && !canMoveAlong) return 'wider than the page';
    const style = getComputedStyle(part);
    const hasDots = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    const isCutItself = part.scrollWidth > part.clientWidth + 1 && style.overflowX !== 'visible';
    if (isCutItself && !hasDots && !part.matches('input')) return 'cut off';
    const x = Math.min(Math.max((left + right) / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1);
    const above = document.elementFromPoint(x, y);
    return above && !part.contains(above) && !above.contains(part) && !isBesideInLabel(part, above)
      ? `hidden behind ${above.getAttribute('class') ?? ''}`
      : undefined;
  }

  function isBesideInLabel(part: Element, above: Element): boolean {
    return part.closest('label')?.contains(above) === true;
  }
}

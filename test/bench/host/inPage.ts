// What runs within pages: each function is handed over as text, so it stands alone. A time is one of the system's
// clock, in milliseconds, taken when a frame is drawn: pages of one window can be told apart by nothing else.

/** What is to be seen: something that matches, with this text where there is one. */
export interface Seen {
  readonly selector: string;
  readonly text?: string;
}

/** In every document, as it begins: keeps when each of these was first drawn, and when somebody last clicked. */
export function keepFirsts(wanted: Readonly<Record<string, string>>): void {
  const firsts: Record<string, number> = {};
  const now = (at: number): number => performance.timeOrigin + at;
  Object.assign(window, { benchFirsts: firsts });
  window.addEventListener(
    'click',
    event => Object.assign(window, { benchClicked: now(event.timeStamp) }),
    true,
  );
  const drawn = (then: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    // What a frame's callback posts is heard when that frame has been drawn.
    port1.onmessage = then;
    requestAnimationFrame(() => port2.postMessage(undefined));
  };
  const waiting = new Map(Object.entries(wanted));
  const look = (): void => {
    for (const [name, selector] of waiting) {
      if (!document.querySelector(selector)) continue;
      waiting.delete(name);
      drawn(() => (firsts[name] = now(performance.now())));
    }
  };
  // Of the document: in a webview all that is in it is replaced once.
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** The times that `keepFirsts` has kept in this document, and when it began. */
export function firstsOf(): Readonly<Record<string, number>> {
  return { began: performance.timeOrigin, ...(Reflect.get(window, 'benchFirsts') as Record<string, number>) };
}

/** When something of this document was first painted, as the browser says; nothing until it was. */
export function firstPaintOf(): number | undefined {
  const [painted] = performance.getEntriesByName('first-contentful-paint');
  return painted && performance.timeOrigin + painted.startTime;
}

/** When somebody last clicked in this document. */
export function lastClick(): number {
  return Reflect.get(window, 'benchClicked') as number;
}

/** From the next event of this type until each of these is drawn. */
export function fromEventUntilSeen({
  event,
  wanted,
}: {
  readonly event: string;
  readonly wanted: Readonly<Record<string, Seen>>;
}): Promise<Readonly<Record<string, number>>> {
  return new Promise((settle, fail) => {
    const hear = (heard: Event): void => {
      if (heard instanceof KeyboardEvent && heard.key === 'Control') return;
      window.removeEventListener(event, hear, true);
      const took: Record<string, number> = {};
      const isSeen = ({ selector, text }: Seen): boolean =>
        [...document.querySelectorAll(selector)].some(
          ({ textContent }) => text === undefined || textContent.replaceAll('\u00a0', ' ').includes(text),
        );
      const look = (): void => {
        for (const [name, seen] of Object.entries(wanted))
          if (took[name] === undefined && isSeen(seen)) took[name] = performance.now() - heard.timeStamp;
        const missing = Object.keys(wanted).filter(name => took[name] === undefined);
        if (missing.length === 0) settle(took);
        else if (performance.now() - heard.timeStamp < 20_000) requestAnimationFrame(look);
        else fail(new Error(`Waited 20 s in vain for ${missing.join(', ')}`));
      };
      requestAnimationFrame(look);
    };
    window.addEventListener(event, hear, true);
  });
}

/** From the next key in a field until the page has drawn what it is told in answer. */
export function fromKeyUntilAnswered(type: string): Promise<number> {
  return new Promise((settle, fail) => {
    let pressed = 0;
    setTimeout(() => fail(new Error('Waited 20 s in vain for the answer to a key')), 20_000);
    const press = (event: Event): void => {
      pressed = event.timeStamp;
    };
    const hear = ({ data }: MessageEvent<{ readonly type?: unknown } | undefined>): void => {
      if (pressed === 0 || data?.type !== type) return;
      window.removeEventListener('input', press, true);
      window.removeEventListener('message', hear);
      const { port1, port2 } = new MessageChannel();
      // What a frame's callback posts is heard when that frame has been drawn.
      port1.onmessage = () => settle(performance.now() - pressed);
      requestAnimationFrame(() => port2.postMessage(undefined));
    };
    window.addEventListener('input', press, true);
    window.addEventListener('message', hear);
  });
}

/** How long a frame of this page takes where nothing happens. */
export async function frameTime(): Promise<number> {
  const next = (): Promise<number> => new Promise(drawn => requestAnimationFrame(drawn));
  const times: number[] = [];
  for (let before = await next(); times.length < 60;) {
    const now = await next();
    times.push(now - before);
    before = now;
  }
  return times.sort((a, b) => a - b)[30] ?? NaN;
}

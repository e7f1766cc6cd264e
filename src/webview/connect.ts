import * as v from 'valibot';
import { readKept, readTold, signals, type Page, type Texts, type Told } from '../core/pages/page';
import { createAnnouncer } from './announcer';
import { followWhereabouts, noWhereabouts, whereabouts } from './whereabouts';

/** VS Code, as a page in a webview sees it. It can be asked for once; whoever has it can speak in the page's name. */
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

export interface Connected<P extends Page> {
  readonly texts: Texts<P>;
  /** What was kept when the page was last here. */
  readonly kept: Told<P['kept']>;
  readonly keep: (kept: Told<P['kept']>) => void;
  readonly send: (message: Told<P['fromPage']>) => void;
  /** Draws anew. What has the focus keeps it, where it has a `data-name` that is there again. */
  readonly redraw: (draw: () => void) => void;
  /** Says it to those who cannot see it; again, if it is said again. */
  readonly announce: (text: string) => void;
}

/** What VS Code gives back is JSON: a page that has kept nothing has no such part. */
const stored = v.object({
  kept: v.optional(v.unknown()),
  whereabouts: v.fallback(whereabouts, noWhereabouts),
});

/** Connects the page with the extension. It hears only what fits, and says that it is ready to. */
export function connect<P extends Page>(page: P, hear: (message: Told<P['toPage']>) => void): Connected<P> {
  const host = acquireVsCodeApi();
  let state = readTold(stored, host.getState()) ?? { kept: undefined, whereabouts: noWhereabouts };
  const store = (part: Partial<typeof state>) => {
    state = { ...state, ...part };
    host.setState(state);
  };
  const redraw = followWhereabouts(state.whereabouts, now => store({ whereabouts: now }));
  window.addEventListener('message', event => {
    const message = readTold<P['toPage']>(page.toPage, event.data);
    if (message === undefined) host.postMessage(signals.refused);
    else hear(message);
  });
  host.postMessage(signals.ready);
  return {
    texts: textsOf(page),
    kept: readKept(page, state.kept),
    keep: kept => store({ kept }),
    send: message => host.postMessage(message),
    redraw,
    announce: createAnnouncer(),
  };
}

function textsOf<P extends Page>({ texts }: P): Texts<P> {
  const told = readTold(v.record(v.string(), v.string()), JSON.parse(document.body.dataset['texts'] ?? '{}'));
  return Object.fromEntries(Object.keys(texts).map(name => [name, told?.[name] ?? ''])) as Texts<P>; // All names.
}

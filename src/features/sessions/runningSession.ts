import type * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import { dueNudges, withTold, type Nudge } from '../../core/sessions/nudges';
import { isForgotten, lookAt, readSession, type Session } from '../../core/sessions/session';
import { staysFor } from '../../core/sessions/statusOf';
import type { Clock } from '../../core/ports';
import { guard } from '../../platform/shown/tell';
import { remembered } from './remembered';

export interface RunningSession extends Disposable {
  /** The session as it stands now, if one runs. */
  current(): Session | undefined;
  begin(session: Session): void;
  change(how: (session: Session, now: number) => Session): void;
  end(): void;
}

export interface RunningNeeds {
  readonly clock: Clock;
  /** Where it outlives a reload. */
  readonly state: vscode.Memento;
  /** Shows it, and again whenever it looks different; nothing when none runs. */
  readonly show: (session: Session | undefined) => void;
  readonly nudge: (nudge: Nudge) => void;
  /** It was begun too long ago to be true. Said once. */
  readonly forgotten: (session: Session) => void;
}

const toldForgotten = 'forgotten';

/** The one session that runs in this window, looked at whenever it shows something else. */
export function keepSession({ clock, state, show, nudge, forgotten }: RunningNeeds): RunningSession {
  let session = readSession(state.get<unknown>(remembered));
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(next: Session | undefined): void {
    session = next;
    void state.update(remembered, next);
    clearTimeout(timer);
    show(next);
    const stays = next && staysFor(next);
    // A moment later than it changes, so that it has.
    if (stays !== undefined) timer = setTimeout(() => void guard('interviewPrep.session', look), stays + 20);
  }

  function look(): void {
    if (!session) return;
    const now = clock.now();
    const seen = lookAt(session, now);
    if (isForgotten(seen, now)) {
      const isTold = seen.told.includes(toldForgotten);
      keep(isTold ? seen : { ...seen, paused: true, told: [...seen.told, toldForgotten] });
      if (!isTold) forgotten(seen);
      return;
    }
    const due = dueNudges(seen);
    keep(withTold(seen, due));
    const [latest] = due;
    if (latest) nudge(latest);
  }

  if (session) look();
  else show(undefined);

  return {
    current: () => session && lookAt(session, clock.now()),
    begin: keep,
    change(how) {
      if (session) keep(how(session, clock.now()));
    },
    end: () => keep(undefined),
    dispose: () => clearTimeout(timer),
  };
}

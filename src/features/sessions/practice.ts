import { together, type Disposable } from '../../core/base/disposable';
import { say, type Message } from '../../core/base/message';
import type { Nudge } from '../../core/sessions/nudges';
import { goTo, type Session } from '../../core/sessions/session';
import { kindOfSession } from '../../core/sessions/sessionKind';
import { commands } from '../../manifest/commands';
import type { Outcome } from '../../platform/commands/commands';
import { offerCommand } from '../../platform/commands/runCommand';
import { pickOne } from '../../platform/asking/pickOne';
import { hasNudges } from '../../platform/host/settings';
import { tell, warn, type Offer } from '../../platform/shown/tell';
import { beginCoding } from './beginCoding';
import { beginDesign } from './beginDesign';
import { beginIntroduction } from './beginIntroduction';
import type { SessionsNeeds } from './sessionsNeeds';
import { keepSession } from './runningSession';
import { createSessionItem } from './sessionItem';
import { steerSession } from './steerSession';
import { stopSession } from './stopSession';

/** What can be done with the one session that runs here. */
export interface Practice extends Disposable {
  beginCoding(): Promise<Outcome>;
  beginDesign(): Promise<Outcome>;
  beginAny(): Promise<Outcome>;
  steer(): Promise<Outcome>;
  stop(): Promise<Outcome>;
}

/** Practice against the clock; a session that was running when the window went goes on. */
export function createPractice(needs: SessionsNeeds): Practice {
  const { clock, state } = needs;
  const item = createSessionItem();
  const running = keepSession({ clock, state, show: item.show, nudge, forgotten });

  function nudge({ says, next }: Nudge): void {
    if (!hasNudges()) return;
    const session = running.current();
    const phase = session && next !== undefined ? kindOfSession(session).phases[next] : undefined;
    const goOn: Offer[] =
      phase && next !== undefined
        ? [offerTo(phase.name, () => running.change((now, at) => goTo(now, next, at)))]
        : [];
    tell(says, ...goOn);
  }

  function forgotten({ problem }: Session): void {
    warn(
      say('The session “{0}” was never stopped. Its minutes will be left open in the log.', problem.title),
      stop,
      offerTo(say('Throw it away'), () => running.end()),
    );
  }

  const beginning = (begin: () => Promise<Outcome>) => async (): Promise<Outcome> => {
    const session = running.current();
    if (!session) return begin();
    warn(say('“{0}” is still running. Stop it before you begin another.', session.problem.title), stop);
    return undefined;
  };

  return {
    beginCoding: beginning(() => beginCoding(needs, running)),
    beginDesign: beginning(() => beginDesign(needs, running)),
    beginAny: beginning(async () => {
      const picked = await pickOne(say('What do you practise?'), [
        { label: say('Introduction'), description: say('two minutes'), value: beginIntroduction },
        { label: say('Coding'), value: beginCoding },
        { label: say('System design'), value: beginDesign },
      ]);
      return picked?.value(needs, running);
    }),
    steer: () => steerSession(running),
    stop: () => stopSession(needs, running),
    dispose: () => together(item, running).dispose(),
  };
}

const stop = offerCommand(say('Stop and log'), commands.stopSession);

const offerTo = (title: Message, act: () => void): Offer => ({
  title,
  do() {
    act();
    return undefined;
  },
});

import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { goTo, pauseOrGoOn } from '../../core/sessions/session';
import { kindOfSession } from '../../core/sessions/sessionKind';
import { commands } from '../../manifest/commands';
import { runCommand } from '../../platform/commands/runCommand';
import type { Outcome } from '../../platform/commands/commands';
import { openAt } from '../../platform/editors/openAt';
import { pickOne, type Option } from '../../platform/asking/pickOne';
import { confirm } from '../../platform/shown/tell';
import type { RunningSession } from './runningSession';

type Act = () => Outcome | Promise<Outcome>;

/** Offers what can be done with the session that runs: what most people want next comes first. */
export async function steerSession(running: RunningSession): Promise<Outcome> {
  const session = running.current();
  if (!session) return refuse(say('No session is running.'));
  const { uri, paused, problem } = session;

  const change =
    (how: Parameters<RunningSession['change']>[0]): Act =>
    () => {
      running.change(how);
      return undefined;
    };
  const phases = kindOfSession(session).phases.map(({ name }, phase): Option<Act> => ({
    label: name,
    value: change((now, at) => goTo(now, phase, at)),
    ...(phase === session.phase && { description: say('now') }),
    ...(phase === session.phase + 1 && { description: say('next') }),
  }));
  const option = (label: Option<Act>['label'], value: Act): Option<Act> => ({ label, value });
  const stop = option(say('Stop and log'), () => runCommand(commands.stopSession));
  const others = [
    option(paused ? say('Resume') : say('Pause'), change(pauseOrGoOn)),
    ...phases.slice(0, session.phase + 1),
    ...phases.slice(session.phase + 2),
  ];
  const next = phases[session.phase + 1] ?? stop;
  const [pause = next, ...rest] = others;
  const picked = await pickOne(say('Session: {0}', problem.title), [
    ...(paused ? [pause, next, ...rest] : [next, ...rest, pause]),
    ...(next === stop ? [] : [stop]),
    ...(uri === undefined ? [] : [option(say('Open my file'), () => openAt(vscode.Uri.parse(uri, true), 0))]),
    option(say('Throw the session away'), async () => {
      const sure = await confirm(
        say('Throw the session “{0}” away?', problem.title),
        [say('It will not be in your practice log. The file that you wrote in is kept.')],
        say('Throw it away'),
      );
      if (sure) running.end();
      return undefined;
    }),
  ]);
  return picked?.value();
}

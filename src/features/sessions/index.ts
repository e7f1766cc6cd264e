import { together, type Disposable } from '../../core/base/disposable';
import { once } from '../../core/base/once';
import { commands } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import { guard } from '../../platform/shown/tell';
import type { SessionsNeeds } from './sessionsNeeds';
import { isRemembered } from './remembered';

export interface RegisterNeeds extends SessionsNeeds {
  readonly commands: Commands;
}

/** Practice against the clock: it begins with a file, goes through its phases, and ends as a row in a log. */
export function register(needs: RegisterNeeds): Disposable {
  const { register: command } = needs.commands;
  const parts: Disposable[] = [];
  const practice = once(async () => {
    const made = (await import('./practice')).createPractice(needs);
    parts.push(made);
    return made;
  });
  // One that was running when the window went is shown again.
  if (isRemembered(needs.state)) void guard('interviewPrep.session', practice);
  parts.push(
    command(commands.startSession, async () => (await practice()).beginAny()),
    command(commands.newCodingSession, async () => (await practice()).beginCoding()),
    command(commands.newDesignSession, async () => (await practice()).beginDesign()),
    command(commands.steerSession, async () => (await practice()).steer()),
    command(commands.stopSession, async () => (await practice()).stop()),
  );
  return { dispose: () => together(...parts).dispose() };
}

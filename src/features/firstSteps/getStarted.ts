import type { NoteIndex } from '../../core/index/noteIndex';
import { contexts, walkthroughs } from '../../manifest/ids';
import type { Outcome } from '../../platform/commands/commands';
import { runInVsCode } from '../../platform/host/vscodeCommands';

export interface GetStartedNeeds {
  readonly index: NoteIndex;
  readonly extensionId: string;
}

/**
 * Opens the walkthrough. VS Code would open one by itself when an extension is installed, were it not hidden until the
 * notes are read, which nobody has done by then.
 */
export async function getStarted({ index, extensionId }: GetStartedNeeds): Promise<Outcome> {
  await index.settled();
  await runInVsCode('setContext', contexts.loaded, true);
  await runInVsCode('workbench.action.openWalkthrough', `${extensionId}#${walkthroughs.firstSteps}`, false);
  return undefined;
}

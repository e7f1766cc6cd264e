import { createWindows } from './windows';
import { sharedWorld } from './world';

const { stops, extensionsFolder, watch } = sharedWorld();

/** Windows with the installed package. Those that a test leaves open are closed when all tests are done. */
export const { openWindow, newFolder } = createWindows(stops, extensionsFolder, watch);

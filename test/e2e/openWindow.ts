import { createWindows } from './windows';
import { sharedWorld } from './world';

const world = sharedWorld();

/** Windows with the installed package. Those that a test leaves open are closed when all tests are done. */
export const { openWindow, newFolder } = createWindows(world.stops, world.extensionsFolder, world);

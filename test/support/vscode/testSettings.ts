import { quietSettings } from './quietSettings';
import type { Settings } from './startServer';

/**
 * What the host tests start from, in both hosts: files save themselves nowhere, and nobody else looks into the
 * repositories that a test makes and takes away.
 */
export const testSettings: Settings = { ...quietSettings, 'files.autoSave': 'off', 'git.enabled': false };

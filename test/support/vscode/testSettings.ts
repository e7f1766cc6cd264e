import { quietSettings } from './quietSettings';
import type { Settings } from './startServer';

/** What the host tests start from, in both hosts: files save themselves nowhere. */
export const testSettings: Settings = { ...quietSettings, 'files.autoSave': 'off' };

import type { Frame } from 'playwright-core';
import { variablesAskedFor, writeTheme } from '../pages/themes';
import type { Theme } from './themes';

/** Takes what a page has of a theme for the tests of pages, when the pictures are renewed. */
export async function keepTheme(frame: Frame, theme: Theme): Promise<void> {
  if (process.env['SCREENSHOTS'] !== 'docs') return;
  const variables = await frame.evaluate(names => {
    const style = document.documentElement.style;
    return names.map(name => [name, style.getPropertyValue(name)] as const);
  }, variablesAskedFor());
  writeTheme(theme, Object.fromEntries(variables.filter(([, value]) => value !== '')));
}

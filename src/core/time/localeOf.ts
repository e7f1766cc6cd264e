/**
 * How somebody writes dates and amounts: in the language that they read VS Code in, as it is written where their
 * machine is. English alone is that of Boston, Delhi and London alike.
 */
export function localeOf(shown: string, system: string): string {
  try {
    const language = new Intl.Locale(shown);
    const { region } = new Intl.Locale(system);
    return language.region !== undefined || region === undefined
      ? shown
      : new Intl.Locale(language, { region }).toString();
  } catch {
    // One of them is no locale: what VS Code says is shown as it always was.
    return shown;
  }
}

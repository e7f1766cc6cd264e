import * as vscode from 'vscode';

/** What is shown to somebody who never dismisses a message, until it is disposed. `press` takes an offer of the last one. */
export function leaveMessages() {
  const { window } = vscode;
  const ways = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const;
  const before = ways.map(way => window[way]);
  const said: string[] = [];
  let press: (title: string) => void = () => undefined;
  const show = (text: string) => {
    said.push(text);
    return new Promise<string | undefined>(resolve => {
      press = resolve;
    });
  };
  for (const way of ways) Object.assign(window, { [way]: show });
  return {
    said,
    press: (title: string) => {
      press(title);
    },
    dispose() {
      for (const [at, way] of ways.entries()) Object.assign(window, { [way]: before[at] });
    },
  };
}

import * as vscode from 'vscode';

/** A hover of one link that runs one command of ours, and can run no other. Its title is already in plain words. */
export function commandLink({
  title,
  command,
  arguments: args,
}: Required<Omit<vscode.Command, 'tooltip'>>): vscode.MarkdownString {
  const target = `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
  const link = new vscode.MarkdownString(`[${title}](${target})`);
  // eslint-disable-next-line house/doors -- The whole of it is ours; what fills it is encoded above.
  link.isTrusted = { enabledCommands: [command] };
  return link;
}

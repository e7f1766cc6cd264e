import * as vscode from 'vscode';
import { ownPath, type OwnPath } from '../../core/guide/ownPath';
import { settings } from '../../manifest/ids';
import { nodeHost } from '../host/nodeHost';

/** An entry of the setting, where it is looked for. */
export interface OwnGuidePlace {
  readonly path: OwnPath;
  /** The file or folder that it names, or below which its pattern looks. */
  readonly base: vscode.Uri;
  /** Where changes are looked for. */
  readonly watched: vscode.RelativePattern;
}

export interface OwnGuidePlaces {
  readonly places: readonly OwnGuidePlace[];
  /** Entries that cannot be followed here, as they are written. */
  readonly unusable: readonly string[];
}

/** Where the setting says that the user's own guide files are. */
export function ownGuidePlaces(): OwnGuidePlaces {
  const written = vscode.workspace.getConfiguration().get<unknown>(settings.guideFiles);
  const places: OwnGuidePlace[] = [];
  const unusable: string[] = [];
  for (const entry of Array.isArray(written) ? (written as readonly unknown[]) : []) {
    const path = ownPath(entry);
    const starts = path ? startsOf(path) : [];
    if (path) places.push(...starts.map(start => placeAt(path, start)));
    if (starts.length === 0 && typeof entry === 'string' && entry.trim() !== '') unusable.push(entry);
  }
  return { places, unusable };
}

/** The folders that a path may begin at: each workspace folder, the home folder, the root of the disk. */
function startsOf({ start }: OwnPath): readonly vscode.Uri[] {
  if (start === 'workspace') return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const home = nodeHost()?.home;
  if (home === undefined) return [];
  return [vscode.Uri.file(start === 'home' ? home : '/')];
}

function placeAt(path: OwnPath, start: vscode.Uri): OwnGuidePlace {
  const base =
    path.start === 'disk' ? vscode.Uri.file(`/${path.base}`) : vscode.Uri.joinPath(start, path.base);
  // In a workspace, folders above may come and go; elsewhere no more is watched than was asked for.
  if (path.start === 'workspace') return { path, base, watched: new vscode.RelativePattern(start, '**') };
  if (path.pattern) return { path, base, watched: new vscode.RelativePattern(base, '**') };
  const name = base.path.slice(base.path.lastIndexOf('/') + 1);
  const folder = vscode.Uri.joinPath(base, '..');
  return { path, base, watched: new vscode.RelativePattern(folder, `{${name},${name}/**}`) };
}

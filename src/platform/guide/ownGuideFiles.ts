import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import { largestGuideFile, mostGuideFiles, type GuideLeftOut } from '../../core/guide/guideLeftOut';
import { isMeant } from '../../core/guide/ownPath';
import { isListedFolderPath } from '../../core/index/notePath';
import type { NoteFile, NoteFiles } from '../../core/ports';
import { settings } from '../../manifest/ids';
import { followFiles } from '../files/followFiles';
import { pathBelow } from '../files/uris';
import { complainOnce } from './complainOnce';
import { ownGuidePlaces, type OwnGuidePlace, type OwnGuidePlaces } from './ownGuidePlaces';
import { readOwnGuide } from './readOwnGuide';
import { walkOwnGuide } from './walkOwnGuide';

/** The guide files of the user's own that the setting names, followed through everything that may change them. */
export function createOwnGuideFiles(): NoteFiles & Disposable {
  const complaints = complainOnce();
  let own = ownGuidePlaces();
  let isListed = false;

  function locate(uri: vscode.Uri): NoteFile | undefined {
    const place = own.places.find(({ path, base }) => {
      const below = pathBelow(uri, base);
      return below !== undefined && isMeant(path, below);
    });
    return place && fileIn(place, uri);
  }

  const following = followFiles({
    settings: [settings.guideFiles],
    find() {
      own = ownGuidePlaces();
      complaints.forget();
    },
    watched: () => own.places.map(({ watched }) => watched),
    locate,
    isWanted: () => isListed,
    around(uri) {
      if (own.places.some(({ base }) => pathBelow(base, uri) !== undefined)) return 'above';
      const below = own.places.map(({ base }) => pathBelow(uri, base));
      return below.some(path => path !== undefined && isListedFolderPath(path)) ? 'among' : undefined;
    },
    // They are few enough.
    lookInto: () => Promise.resolve('everything'),
  });

  async function find(): Promise<readonly NoteFile[]> {
    isListed = true;
    const { files, leftOut } = await listOwnGuide(own);
    complaints.add(leftOut);
    return files;
  }

  return {
    onDidTouch: following.onDidTouch,
    locate: uri => locate(vscode.Uri.parse(uri, true)),
    list: () => following.list(find),
    async read(file) {
      const content = await readOwnGuide(file);
      if (content.state === 'unreadable') complaints.add([{ name: file.path, why: content.why }]);
      return content;
    },
    dispose: () => following.dispose(),
  };
}

interface Listing {
  readonly files: readonly NoteFile[];
  /** What the setting names and is not among them. */
  readonly leftOut: readonly GuideLeftOut[];
}

async function listOwnGuide({ places, unusable }: OwnGuidePlaces): Promise<Listing> {
  const files = new Map<string, NoteFile>();
  const leftOut: GuideLeftOut[] = [];
  const leaveOut = (uri: vscode.Uri, why: GuideLeftOut['why']) =>
    void leftOut.push({ name: vscode.workspace.asRelativePath(uri), why });
  const found = new Map(unusable.map(entry => [entry, 0]));
  for (const place of places) {
    const { written } = place.path;
    const there = await walkOwnGuide(place, leaveOut);
    // In several workspace folders, one that has it is enough.
    found.set(written, (found.get(written) ?? 0) + there.length);
    for (const { uri, stamp, size } of there) {
      if (size > largestGuideFile) leaveOut(uri, 'size');
      else files.set(uri.toString(), { ...fileIn(place, uri), stamp });
    }
  }
  const missing = [...found].flatMap(([name, count]) =>
    count === 0 ? { name, why: 'missing' as const } : [],
  );
  if (files.size > mostGuideFiles) leftOut.push({ name: settings.guideFiles, why: 'many' });
  return { files: [...files.values()].slice(0, mostGuideFiles), leftOut: [...missing, ...leftOut] };
}

function fileIn({ base }: OwnGuidePlace, uri: vscode.Uri): NoteFile {
  return { uri: uri.toString(), root: base.toString(), path: vscode.workspace.asRelativePath(uri) };
}

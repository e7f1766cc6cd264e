import * as vscode from 'vscode';
import type { Guide } from '../../core/guide/guide';
import { guideUri } from '../../platform/guide/guideContent';
import { views } from '../../manifest/ids';
import { carryOut } from '../../platform/shown/tell';
import { openInPreview } from '../../platform/guide/openInPreview';

/** The path of a link to the guide; the section is its fragment. */
export const linkPath = '/guide/';

/** Follows links to the guide, wherever they were put. They come from anywhere, and can open the guide and nothing else. */
export function handleGuideLinks(guide: () => Promise<Guide>): vscode.Disposable {
  return vscode.window.registerUriHandler({
    handleUri: ({ path, fragment }) =>
      carryOut(views.guide, async () => {
        const file = path.startsWith(linkPath) ? path.slice(linkPath.length) : '';
        const read = await guide();
        const part = read.parts.find(known => known.file === file);
        if (!part) return undefined;
        const { anchorOf } = await import('../../core/guide/anchorOf');
        const heading = anchorOf(read, part.id, fragment);
        return openInPreview({ uri: guideUri(part.file).toString(), heading });
      }),
  });
}

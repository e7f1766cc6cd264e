import { slug as githubSlug } from 'github-slugger';
import { stampOf } from './stamp';

/** Long enough to be told apart, short enough for every file system also in letters of three bytes. */
const longest = 60;

/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/;

/**
 * The name of a file or folder for a title: its letters and digits in any script, in lower case, with
 * hyphens between. The same title always has the same slug, and no slug can leave its folder.
 */
export function slugOf(title: string): string {
  const words = githubSlug(title.normalize('NFC').replace(/\s+/g, ' ').trim())
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '')
    .replace(/-{2,}/g, '-');
  const cut = Array.from(words).slice(0, longest).join('');
  const name = cut.replace(/^[-_\p{M}]+|[-_]+$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(name)) return `note-${stampOf(title)}`;
  return reserved.test(name) ? `${name}-note` : name;
}

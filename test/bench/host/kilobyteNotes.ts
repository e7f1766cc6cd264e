import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { eachAtOnce, preparedNote } from '../preparedNotes';

/** The folder of the notes that are measured, and the settings that say so. */
export const notesFolder = 'notes';
export const notesSettings = { 'interviewPrep.folder': notesFolder };

/**
 * The path and the text, about 1 KB, of one note out of many. Two are one company's. None lies where VS Code would
 * start the extension by itself: when that begins is for who measures to say.
 */
function kilobyteNote(number: number): { readonly path: string; readonly text: string } {
  const { text } = preparedNote(number);
  const company = `firms/c${Math.floor(number / 3)}`;
  const paths = [`stories/s${number}.md`, `${company}/dossier.md`, `${company}/negotiation.md`];
  return { path: join(notesFolder, paths[number % 3] ?? ''), text: text.slice(0, 1024) };
}

/** Writes so many notes into a folder, and answers the path of a story among them. */
export async function writeKilobyteNotes(folder: string, count: number): Promise<string> {
  const notes = Array.from({ length: count }, (_, number) => kilobyteNote(number));
  for (const place of new Set(notes.map(({ path }) => dirname(path))))
    await mkdir(join(folder, place), { recursive: true });
  await eachAtOnce(notes, ({ path, text }) => writeFile(join(folder, path), text));
  return join(folder, kilobyteNote(0).path);
}

import type { Guide } from './guide';
import { unpackGuide, type PackedGuide } from './packedGuide';
import type { GuideFile } from './readGuide';

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const text = (value: unknown) => typeof value === 'string';
const number = (value: unknown) => typeof value === 'number';
const flag = (value: unknown) => typeof value === 'boolean';
const list = (of: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(of);
const object = (shape: Shape) => (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(shape).every(([key, fits]) => fits((value as Record<string, unknown>)[key]));

const isPacked = object({
  version: value => value === 3,
  parts: list(object({ id: text, file: text, title: text })),
  sections: list(
    object({
      id: text,
      part: text,
      heading: text,
      startupsOnly: flag,
      level: number,
      line: number,
      breadcrumb: list(text),
      hasLead: flag,
      points: list(text),
      pointDepths: list(number),
      other: object({}),
      textLines: list(number),
      askedAs: list(text),
    }),
  ),
  behaviouralQuestions: list(
    object({ id: text, text, part: text, wants: text, themes: list(text), line: number }),
  ),
  questionsToAsk: list(
    object({
      id: text,
      groupId: text,
      group: text,
      startupsOnly: flag,
      text,
      said: list(number),
      ask: list(text),
      askedAs: list(text),
      line: number,
    }),
  ),
  letters: list(object({ id: text, title: text, group: text, part: text, line: number })),
});

/** The guide in the data and the files that the build wrote, or `undefined` when the data is of another version or shape. */
export function parseGuide(json: unknown, files: readonly GuideFile[]): Guide | undefined {
  // Everything that the type says has just been looked at.
  return isPacked(json) ? unpackGuide(json as PackedGuide, files) : undefined;
}

/** The files that the data was made of. */
export function partFiles(json: unknown): readonly string[] {
  return isPacked(json) ? (json as PackedGuide).parts.map(({ file }) => file) : [];
}

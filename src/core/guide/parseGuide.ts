import type { Guide } from './guide';

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const text = (value: unknown) => typeof value === 'string';
const number = (value: unknown) => typeof value === 'number';
const flag = (value: unknown) => typeof value === 'boolean';
const list = (of: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(of);
const object = (shape: Shape) => (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(shape).every(([key, fits]) => fits((value as Record<string, unknown>)[key]));

const isGuide = object({
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
      text,
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
      why: text,
      goodSign: text,
      warningSign: text,
      ask: list(text),
      askedAs: list(text),
      line: number,
    }),
  ),
  letters: list(object({ id: text, title: text, group: text, part: text, when: text, text, line: number })),
});

/** The guide in the data that the build wrote, or `undefined` when it is of another version or shape. */
export function parseGuide(json: unknown): Guide | undefined {
  // Everything that the type says has just been looked at.
  return isGuide(json) ? (json as Guide) : undefined;
}

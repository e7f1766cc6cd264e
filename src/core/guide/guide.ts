/** What the build reads out of media/guide, and the only form in which the rest of the code knows the guide. */
export interface Guide {
  /** Grows when the form changes; data of another version is not read. */
  readonly version: 1;
  readonly parts: readonly GuidePart[];
  /** In reading order, over all parts. */
  readonly sections: readonly GuideSection[];
  readonly behaviouralQuestions: readonly BehaviouralQuestion[];
  readonly questionsToAsk: readonly QuestionToAsk[];
  readonly letters: readonly Letter[];
}

interface GuidePart {
  /** The file's name without its ending: `cultural-fit`. */
  readonly id: string;
  readonly file: string;
  readonly title: string;
}

export interface GuideSection {
  /** `part#heading`, the heading as it is written. */
  readonly id: string;
  readonly part: string;
  readonly heading: string;
  readonly level: number;
  /** Line of the heading in its file, from 0. */
  readonly line: number;
  /** The headings above it, the part's title first, itself left out. */
  readonly breadcrumb: readonly string[];
  /** Its first paragraph as plain text; empty when it begins with something else. */
  readonly lead: string;
  /** The items of its own lists as plain text, nested ones included. */
  readonly points: readonly string[];
  /** For each of `points` how deep it is nested, from 0. */
  readonly pointDepths: readonly number[];
  /** All of its own text, subsections left out, as plain lines. */
  readonly text: string;
  /** For each line of `text` the line in the file that it stands on, from 0. */
  readonly textLines: readonly number[];
}

export interface BehaviouralQuestion {
  readonly text: string;
  readonly themes: readonly string[];
  readonly line: number;
}

export const audiences = ['recruiter', 'hiring manager', 'peer', 'founder'] as const;
export type Audience = (typeof audiences)[number];

export interface QuestionToAsk {
  /** The heading that it stands under, as it is written. */
  readonly group: string;
  readonly startupsOnly: boolean;
  readonly text: string;
  readonly why: string;
  readonly goodSign: string;
  readonly warningSign: string;
  readonly ask: readonly Audience[];
  readonly line: number;
}

export interface Letter {
  /** The heading without `Letter: `. */
  readonly title: string;
  /** The section that it stands in: the moment it is for. */
  readonly group: string;
  readonly part: string;
  readonly when: string;
  readonly text: string;
  readonly line: number;
}

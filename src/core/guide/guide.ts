/** What the build reads out of media/guide, and the only form in which the rest of the code knows the guide. */
export interface Guide {
  /** Grows when the form changes; data of another version is not read. */
  readonly version: 3;
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
  /** `part#name`: the same in every language. */
  readonly id: string;
  readonly part: string;
  readonly heading: string;
  /** Whether it, or one that it stands in, is for startups only. */
  readonly startupsOnly: boolean;
  readonly level: number;
  /** Line of the heading in its file, from 0. */
  readonly line: number;
  /** The headings above it, the part's title first, itself left out. */
  readonly breadcrumb: readonly string[];
  /** Whether the first line of its text is a paragraph: what it is about. */
  readonly hasLead: boolean;
  /** The items of its own lists as plain text, nested ones included. */
  readonly points: readonly string[];
  /** For each of `points` how deep it is nested, from 0. */
  readonly pointDepths: readonly number[];
  /** All of its own text, subsections left out, as plain lines. */
  readonly text: string;
  /** For each line of `text` how many lines below the heading it stands in the file. */
  readonly textLines: readonly number[];
  /** What somebody may type who looks for it, in everyday words: searched, never shown as its text. */
  readonly askedAs: readonly string[];
}

export interface BehaviouralQuestion {
  readonly id: string;
  readonly text: string;
  /** The part that says how to answer it. */
  readonly part: string;
  /** What an interviewer wants to learn by it. */
  readonly wants: string;
  readonly themes: readonly string[];
  readonly line: number;
}

export interface QuestionToAsk {
  readonly id: string;
  /** The id of the section that it stands in, and its heading. */
  readonly groupId: string;
  readonly group: string;
  readonly startupsOnly: boolean;
  readonly text: string;
  readonly why: string;
  readonly goodSign: string;
  readonly warningSign: string;
  /** Whom to ask, in the words of the guide's language. */
  readonly ask: readonly string[];
  /** As of a section. */
  readonly askedAs: readonly string[];
  readonly line: number;
}

export interface Letter {
  readonly id: string;
  /** The heading without what says that it is a letter. */
  readonly title: string;
  /** The section that it stands in: the moment it is for. */
  readonly group: string;
  readonly part: string;
  readonly when: string;
  readonly text: string;
  readonly line: number;
}

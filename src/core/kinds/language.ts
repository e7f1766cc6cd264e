import type { CompanyWords } from './company';
import type { DesignWords } from './design';
import type { EntryKind } from './entryKind';
import type { IntroductionWords } from './introduction';
import type { Called } from './kindWords';
import type { NegotiationWords } from './negotiation';
import type { PracticeColumn } from './practiceColumns';
import type { StoryWords } from './story';

/**
 * All that a language has to say so that notes and the guide can be written in it. What it names has an id in the
 * kinds' rows: a language that forgets one does not compile. Headings are compared by `nameKey`.
 */
export interface Language {
  /** `en`. */
  readonly id: string;
  readonly kinds: {
    readonly story: StoryWords;
    readonly introduction: IntroductionWords;
    readonly company: CompanyWords;
    readonly negotiation: NegotiationWords;
    readonly design: DesignWords;
  };
  readonly entryKinds: { readonly [Kind in EntryKind]: Called };
  readonly practiceLog: PracticeLogWords;
  readonly guide: GuideWords;
}

/** What the practice log is called, and the columns of its table. */
interface PracticeLogWords {
  readonly title: string;
  readonly columns: { readonly [Column in PracticeColumn]: Called };
  /** The column of the user's own that takes what has no other. */
  readonly notes: Called;
}

/** The labels that files of the guide have in a language. */
export interface GuideWords {
  /** What the heading of a letter begins with. */
  readonly letter: string;
  readonly goodSign: string;
  readonly warningSign: string;
  readonly ask: string;
  /** Whom one may ask. */
  readonly audiences: readonly string[];
}

type KindsWithSections = Language['kinds'];

/** The id of a section of any kind. */
export type SectionId = {
  [K in keyof KindsWithSections]: keyof KindsWithSections[K]['sections'];
}[keyof KindsWithSections];

/** The words of a kind as whoever looks for one sees them. */
export interface WordsOfKind {
  readonly sections: Readonly<Record<string, Called>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, Called>>>>;
  readonly fields: Readonly<Record<string, string>>;
}

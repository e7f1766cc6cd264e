import type { Message } from '../base/message';

export type KindId = 'story' | 'introduction' | 'company' | 'negotiation' | 'design' | 'practice';

/** How a front-matter value is to be read. All of them are kept as they were written. */
export type FieldShape =
  | 'text'
  | 'list'
  /** A month or a day: `2025-03`, `2025-03-14`. */
  | 'when'
  /** A day: `2026-12-04`. */
  | 'day'
  /** A day, or a moment in it: `2026-12-04`, `2026-12-04 17:00`, `2026-12-04T17:00[Europe/Berlin]`. */
  | 'moment'
  | 'amount'
  | 'choice';

export interface Field {
  readonly key: string;
  readonly shape: FieldShape;
  /** What a `choice` may be, in the order of its life: ids, which a language has its words for. */
  readonly choices?: readonly string[];
  /** Those of `choices` with which the matter is over: nothing of the note is due any more. */
  readonly over?: readonly string[];
  /** A date of something that has happened; without it, of what is to come. */
  readonly happened?: true;
  /** A moment that needs nobody once it has passed. */
  readonly passes?: true;
  /** What is nobody else's business: no tooltip shows it to whoever looks on. */
  readonly discreet?: true;
  /** What a new note says when the user was not asked. */
  readonly initial?: string;
}

export interface SectionKind {
  /** Its name in the code, and in the templates of users: `{{questions_to_ask}}`. What it is called is for a language to say. */
  readonly id: string;
  /** The sections of the guide that say what belongs there, as `part#id`, one after the other. */
  readonly advice?: readonly string[];
  /** What a new note has there to begin with, instead of an empty line. */
  readonly content?: SectionContent;
}

/** What the guide fills a section with: sections of it as `part#id`, a letter by its id. */
export type SectionContent =
  /** The questions to ask as tasks, below a heading for each of their groups. */
  | { readonly as: 'questions' }
  /** A task for each point of a section, or for each section below it. */
  | { readonly as: 'tasks'; readonly section: string }
  /** A heading for each point of a section, and below it room to write. */
  | { readonly as: 'headings'; readonly section: string }
  /** What one of the outermost points of a section says behind its colon, as advice. */
  | { readonly as: 'point'; readonly section: string; readonly at: number }
  /** A heading for each of these sections with its advice, then what is to be agreed on as a box to tick. */
  | { readonly as: 'parts'; readonly sections: readonly string[]; readonly agree?: string }
  /** A letter; another one where the offer leaves little time to answer it. */
  | { readonly as: 'letter'; readonly letter: string; readonly hurried?: string };

/**
 * A question that is asked before a note of the kind is made; its answer goes into the field `key`, whose shape
 * says how it is asked for.
 */
export interface Ask {
  readonly key: string;
  readonly prompt: Message;
  readonly placeholder?: Message;
  /** What it is answered with to begin with. */
  readonly usual?: Message;
  /** What the note cannot be made without. */
  readonly required?: Message;
  /** Where the answers to choose from come from, when they are not those of the field. */
  readonly choices?: 'behavioural questions' | 'themes' | 'dossiers' | 'companies';
}

/** One kind of note. Everything that the rest of the code wants to know of a kind stands in its row. */
export interface NoteKind {
  /** What `type` says in the front matter. */
  readonly id: KindId;
  /** The kind as a word in a sentence or a list: "STAR story". */
  readonly name: Message;
  /** What making one is called: the title of its command. */
  readonly newTitle: Message;
  /** The field that names the note. */
  readonly titleField: string;
  /** In the order in which a new note has them, without `type`. */
  readonly fields: readonly Field[];
  /** Moments of another kind of note that count as well where somebody writes them into this one. */
  readonly alsoRead?: readonly Field[];
  /** The sections that a complete note has, in order. */
  readonly sections: readonly SectionKind[];
  /** What is asked before a new note is made, in order. */
  readonly asks: readonly Ask[];
  /** Where a new note goes, below the notes folder. */
  readonly pathOf: (slug: string) => string;
  /** Where new notes went in earlier versions: those that are there stay, and are known. */
  readonly formerPathOf?: (slug: string) => string;
  /** The kind whose note of the same name it goes beside, where there is one. */
  readonly beside?: KindId;
  /** Its file in the templates folder. */
  readonly template: string;
}

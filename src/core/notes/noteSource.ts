import { Later } from '../base/later';
import { readFrontMatter, type FrontMatter } from '../frontMatter/frontMatter';
import type { Body } from '../markdown/body';
import { readBody } from '../markdown/readBody';

/** The text of a note at one moment; what is read from it is read once, when it is first asked for. */
export class NoteSource {
  readonly text: string;
  readonly #matter: Later<FrontMatter>;
  readonly #body: Later<Body>;

  constructor(text: string) {
    this.text = text;
    this.#matter = new Later(() => readFrontMatter(text));
    this.#body = new Later(() => readBody(text));
  }

  get matter(): FrontMatter {
    return this.#matter.get();
  }

  get body(): Body {
    return this.#body.get();
  }
}

export type Values = Readonly<Record<string, string | readonly string[]>>;

/** `{{name}}`. */
export const variable = /\{\{ *([a-z_]+) *\}\}/gi;

/**
 * The variables of a text, each in the form of a word that YAML and markdown read as nothing else: so it can be
 * asked where they stand, before their values are there.
 */
export class Marks {
  /** The text with its variables as marks. */
  readonly text: string;
  readonly #variables: { readonly written: string; readonly name: string }[] = [];
  readonly #values: Values;
  readonly #open: string;
  readonly #close: string;
  readonly #stop: string;
  readonly #mark: RegExp;

  constructor(text: string, values: Values) {
    const all = text + Object.values(values).flat().join('');
    const unused = Array.from({ length: 0x1900 }, (_, at) => String.fromCharCode(0xe000 + at)).filter(
      sign => !all.includes(sign),
    );
    [this.#open = '', this.#close = '', this.#stop = ''] = unused;
    this.#mark = new RegExp(`${this.#open}(\\d+)${this.#close}`, 'g');
    this.#values = values;
    this.text = text.replace(variable, (written, name: string) => {
      this.#variables.push({ written, name });
      return `${this.#open}${this.#variables.length - 1}${this.#close}`;
    });
  }

  areIn(text: string): boolean {
    return text.includes(this.#open);
  }

  /** The list that a text stands for, if it is one variable and nothing else. */
  listIn(text: string): readonly string[] | undefined {
    const [mark, index] = new RegExp(`^${this.#mark.source}$`).exec(text) ?? [];
    const value = mark === undefined ? undefined : this.#valueOf(Number(index));
    return typeof value === 'object' ? value.map(oneLine).filter(Boolean) : undefined;
  }

  /** Whether any of the variables in a text is known. */
  haveValuesIn(text: string): boolean {
    return [...text.matchAll(this.#mark)].some(([, index]) => {
      return this.#isStop(Number(index)) || this.#valueOf(Number(index)) !== undefined;
    });
  }

  /** A text with its values, each on one line and written as this says. */
  fill(text: string, write: (value: string) => string): string {
    return text.replace(this.#mark, (_, index: string) => {
      if (this.#isStop(Number(index))) return this.#stop;
      const value = this.#valueOf(Number(index));
      if (value === undefined) return this.#variables[Number(index)]?.written ?? '';
      return write(oneLine(typeof value === 'string' ? value : value.map(oneLine).join(', ')));
    });
  }

  withoutStops(text: string): string {
    return text.replaceAll(this.#stop, '');
  }

  /** The text that is filled at last, and where the user writes next in it. */
  stopsOf(text: string): { readonly text: string; readonly stops: readonly number[] } {
    const parts = text.split(this.#stop);
    const stops = parts.slice(0, -1).reduce<readonly number[]>((before, part) => {
      return [...before, (before.at(-1) ?? 0) + part.length];
    }, []);
    return { text: parts.join(''), stops };
  }

  #isStop(index: number): boolean {
    return this.#variables[index]?.name === 'cursor';
  }

  #valueOf(index: number): string | readonly string[] | undefined {
    const name = this.#variables[index]?.name ?? '';
    return Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import { foldText, type FoldedText } from './foldedText';
import type { NameForm } from './nameForms';
import { standsLikeName } from './standsLikeName';

/** A stretch of a text that is to be replaced; `key` is what its stand-in is for. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly form: NameForm;
}

interface Branch {
  readonly next: Map<string, Branch>;
  /** Something may stand before the letter that comes next. */
  joint: boolean;
  readonly forms: NameForm[];
}

/** No name is longer; what is longer is looked for by its beginning. */
const longest = 120;

/** Looks for all names at once, in time that does not grow with how many there are. */
export class NameFinder {
  readonly #root: Branch = newBranch();
  #looks = 0;

  constructor(forms: readonly NameForm[]) {
    for (const form of forms) this.#add(form);
  }

  find(text: string): readonly Found[] {
    if (this.#root.next.size === 0) return [];
    const folded = foldText(text);
    const found: Found[] = [];
    for (let at = 0; at < folded.letters.length;) {
      const match = this.#longestAt(folded, at, text);
      if (match) found.push(match.found);
      at = match ? match.next : at + 1;
    }
    return found;
  }

  /** How often a letter was looked at so far. */
  get looks(): number {
    return this.#looks;
  }

  #add(form: NameForm): void {
    let branch = this.#root;
    for (let at = 0; at < Math.min(form.letters.length, longest); at += 1) {
      if (form.joints.has(at)) branch.joint = true;
      const letter = form.letters.charAt(at);
      const next = branch.next.get(letter) ?? newBranch();
      branch.next.set(letter, next);
      branch = next;
    }
    branch.forms.push(form);
  }

  #longestAt(
    folded: FoldedText,
    from: number,
    text: string,
  ): { readonly found: Found; readonly next: number } | undefined {
    const { letters, gaps, starts, ends } = folded;
    let best: { found: Found; next: number } | undefined;
    let branch: Branch | undefined = this.#root;
    for (let at = from; at < letters.length; at += 1) {
      const gap = gaps[at] ?? 3;
      if (at > from && (gap === 3 || (gap === 2 && !branch.joint))) break;
      this.#looks += 1;
      branch = branch.next.get(letters.charAt(at));
      if (!branch) break;
      const start = starts[from] ?? 0;
      const end = ends[at] ?? 0;
      const form = branch.forms.find(
        one => fits(one, folded, from, at + 1) && isMeant(one, text, start, end),
      );
      if (form) {
        const next = form.isStem === true ? endOfWord(folded, at + 1) : at + 1;
        best = { found: { start, end: ends[next - 1] ?? end, form }, next };
      }
    }
    return best;
  }
}

function newBranch(): Branch {
  return { next: new Map(), joint: false, forms: [] };
}

/** Whether the letters from `from` up to `to` are this form and no part of another word. */
function fits(form: NameForm, { letters, gaps }: FoldedText, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (gaps[at] === 2 && !form.joints.has(at - from)) return false;
  if (form.anywhere) return true;
  if ((gaps[from] ?? 3) === 0) return false;
  const behind = to < letters.length ? gaps[to] : 3;
  if (behind !== 0) return true;
  if (form.isStem === true) return endOfWord({ letters, gaps }, to) - to <= 3;
  // A genitive without an apostrophe: Kestrels.
  return to - from > 2 && letters.charAt(to) === 's' && (to + 1 >= letters.length || gaps[to + 1] !== 0);
}

/** Where the word ends that goes on at `to`. */
function endOfWord({ letters, gaps }: Pick<FoldedText, 'letters' | 'gaps'>, to: number): number {
  let end = to;
  // An ending is short: a longer rest is another word's.
  while (end < letters.length && end < to + 4 && gaps[end] === 0) end += 1;
  return end;
}

function isMeant({ care }: NameForm, text: string, start: number, end: number): boolean {
  if (care === 'anyCase') return true;
  const written = text.slice(start, end);
  if (care === 'capitals') return /^\p{Lu}[\p{Lu}.&]*$/u.test(written);
  if (care === 'initial') return /^\p{Lu}\S{0,2}\s|^\p{Lu}\.|\s\p{Lu}$/u.test(written);
  if (care === 'turned') return !/\n/.test(written);
  if (care === 'capital') return /^\p{Lu}/u.test(written) || /[@#/_]$/.test(text.slice(0, start).slice(-1));
  return standsLikeName(text, start, end);
}

import matter from 'gray-matter';
import { parseDocument, type Document } from 'yaml';

/** Above this size only front matter of plain lines is read: it bounds the time that a hostile block takes. */
const maxOddBlock = 8 * 1024;
/** gray-matter looks for comments in a way that is quadratic in a run of blanks. */
const maxBlanks = 100;

export type Yaml =
  | { readonly state: 'parsed'; readonly document: Document.Parsed; readonly source: string }
  | { readonly state: 'empty' }
  | { readonly state: 'refused'; readonly why: 'size' | 'characters' | 'failed' };

/**
 * The full reader of front matter: gray-matter, with the `yaml` package as its only engine and every scalar
 * left as it was written. It is given the block alone, so it decides neither where it ends nor its language.
 */
export function parseYaml(block: string): Yaml {
  if (block.length > maxOddBlock || hasLongBlank(block)) return { state: 'refused', why: 'size' };
  if (block.includes('\0')) return { state: 'refused', why: 'characters' };
  // YAML's line endings are LF and CRLF; markdown's are also a lone CR. Same length, so all offsets stay.
  const source = block.replace(/\r(?!\n)/g, '\n');
  let document: Document.Parsed | undefined;
  try {
    matter(`---\n${source}`, {
      language: 'yaml',
      // It would end the block at any line that begins with `---`; no block contains this one.
      delimiters: ['---', '\0'],
      engines: {
        yaml: {
          parse(text) {
            document = parseDocument(text.slice(1), options);
            return {};
          },
          stringify: () => {
            throw new Error('Front matter is never printed');
          },
        },
      },
    });
  } catch {
    // Both libraries recurse; a hostile block may take the stack that is left.
    return { state: 'refused', why: 'failed' };
  }
  return document ? { state: 'parsed', document, source } : { state: 'empty' };
}

const options = {
  schema: 'failsafe',
  prettyErrors: false,
  // Compared pair by pair there, in quadratic time; projectYaml does it.
  uniqueKeys: false,
  logLevel: 'error',
} as const;

function hasLongBlank(block: string): boolean {
  let run = 0;
  for (let at = 0; at < block.length; at++) {
    run = isBlank(block.charCodeAt(at)) ? run + 1 : 0;
    if (run > maxBlanks) return true;
  }
  return false;
}

/** What a regular expression's `\s` stands for. */
function isBlank(code: number): boolean {
  return code <= 32 || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
}

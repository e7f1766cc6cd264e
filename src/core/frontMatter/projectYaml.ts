import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import { say, type Message } from '../base/message';
import type { FieldValue } from './fields';

/** A place in the YAML that plain data cannot hold. Offsets are those of the document. */
export interface Mismatch {
  readonly code: 'yaml-error' | 'duplicate-key';
  readonly message: Message;
  readonly start: number;
  readonly end: number;
}

export interface Projected {
  readonly key: string;
  readonly value: FieldValue;
  readonly keyNode: Node;
  readonly valueNode: Node | undefined;
}

const maxDepth = 20;
const maxKeys = 200;
const maxAliases = 100;
/** Nodes after all aliases are followed: what a few hundred bytes of them can blow up to. */
const maxNodes = 5_000;

const tooManyAliases = say('There are more than {0} references here.', maxAliases);
const tooMuch = say('This front matter holds too much.');
const tooDeep = say('Values are nested more than {0} deep here.', maxDepth);
const endless = say('This value contains itself.');
const noAnchor = (name: string): Message =>
  say('There is no `&{0}` above this reference. Put the value in quotes to keep it as text.', name);

/**
 * A YAML document as plain data: texts, lists and maps, every scalar as it was written. What is no such data,
 * or too much of it, becomes a mismatch and is left out.
 */
export function projectYaml(
  document: Document,
  root: YAMLMap,
): { fields: readonly Projected[]; mismatches: readonly Mismatch[] } {
  const projection = new Projection(document);
  return { fields: projection.fieldsOf(root, 0), mismatches: projection.mismatches };
}

/** What has been read so far of one document, and how much is left of what may be. */
class Projection {
  readonly mismatches: Mismatch[] = [];
  readonly #document: Document;
  readonly #open = new Set<Node>();
  #keys = 0;
  #aliases = 0;
  #nodes = 0;

  constructor(document: Document) {
    this.#document = document;
  }

  fieldsOf(map: YAMLMap, depth: number): readonly Projected[] {
    const fields: Projected[] = [];
    const seen = new Set<string>();
    for (const pair of map.items) {
      const keyNode = pair.key as Node | null;
      const key = keyNode && this.#follow(keyNode);
      if (!key) continue;
      if (!isScalar(key) || typeof key.value !== 'string') {
        this.#report('yaml-error', say('The name of a field must be plain text.'), keyNode);
        continue;
      }
      if (++this.#keys > maxKeys) {
        if (this.#keys === maxKeys + 1)
          this.#report('yaml-error', say('There are more than {0} fields here.', maxKeys), keyNode);
        break;
      }
      if (seen.has(key.value)) {
        const twice = say('`{0}` is here twice. The first one counts.', key.value);
        this.#report('duplicate-key', twice, keyNode);
        continue;
      }
      seen.add(key.value);
      // The one name that would change an object instead of standing in it.
      if (key.value === '__proto__') continue;
      const valueNode = (pair.value ?? undefined) as Node | undefined;
      const value = this.#valueOf(valueNode, depth + 1);
      if (value !== undefined) fields.push({ key: key.value, value, keyNode, valueNode });
    }
    return fields;
  }

  #valueOf(written: unknown, depth: number): FieldValue | undefined {
    if (written === null || written === undefined) return '';
    // The library types the parts of a collection as unknown; they are nodes.
    const node = this.#follow(written as Node);
    if (!node) return undefined;
    this.#nodes++;
    if (isScalar(node) && this.#nodes <= maxNodes)
      return typeof node.value === 'string' ? node.value : (node.source ?? '');
    const why = this.#whyNot(node, depth);
    if (why) {
      this.#report('yaml-error', why, written);
      return undefined;
    }
    this.#open.add(node);
    const value = this.#collectionOf(node, depth);
    this.#open.delete(node);
    return value;
  }

  #whyNot(node: Node, depth: number): Message | undefined {
    if (this.#nodes > maxNodes) return tooMuch;
    if (depth > maxDepth) return tooDeep;
    return this.#open.has(node) ? endless : undefined;
  }

  #collectionOf(node: Node, depth: number): FieldValue | undefined {
    if (isSeq(node))
      return node.items.flatMap(item => {
        const value = this.#valueOf(item, depth + 1);
        return value === undefined ? [] : [value];
      });
    if (!isMap(node)) return undefined;
    const map: Record<string, FieldValue> = {};
    for (const { key, value } of this.fieldsOf(node, depth)) map[key] = value;
    return map;
  }

  #follow(node: Node): Node | undefined {
    if (!isAlias(node)) return node;
    const isTooMany = ++this.#aliases > maxAliases;
    const target = isTooMany ? undefined : node.resolve(this.#document);
    if (!target) this.#report('yaml-error', isTooMany ? tooManyAliases : noAnchor(node.source), node);
    return target;
  }

  #report(code: Mismatch['code'], message: Message, at: unknown): void {
    const [start, end] = rangeOf(at) ?? [0, 0];
    if (this.mismatches.length < 20) this.mismatches.push({ code, message, start, end });
  }
}

/** Where a node's own text stands, without what follows it. */
export function rangeOf(node: unknown): readonly [start: number, end: number] | undefined {
  const range = (node as Node | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}

import type { Snippet } from './snippet';

/** The snippets of a file of ours, in its order. Throws when it is none: it comes with the extension. */
export function readSnippets(json: string): readonly Snippet[] {
  const file: unknown = JSON.parse(json);
  if (!isRecord(file)) throw new Error('A snippet file holds one object');
  return Object.entries(file).map(([name, entry]) => {
    const { prefix, description, body } = isRecord(entry) ? entry : {};
    if (typeof prefix !== 'string' || typeof description !== 'string' || !isLines(body))
      throw new Error(`The snippet “${name}” has a prefix, a description and lines`);
    return { name, prefix, description, body: body.join('\n') };
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(line => typeof line === 'string');
}

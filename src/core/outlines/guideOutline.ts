import type { Guide, GuideSection } from '../guide/guide';
import { headingSlugs } from '../guide/headingSlugs';
import { ours } from '../languages/ours';
import type { Note } from '../notes/note';
import type { Icon, OutlineNode } from './outlineNode';

/** A file of the guide with its headings. */
interface GuideFileOutline {
  readonly uri: string;
  readonly title: string;
  readonly path: string | undefined;
  readonly icon: Icon;
  readonly context: string;
  readonly headings: readonly Heading[];
}

interface Heading {
  readonly text: string;
  /** Where it is a letter, the words that name it. */
  readonly letter?: string | undefined;
  readonly level: number;
  readonly line: number;
}

interface OpenNode extends OutlineNode {
  readonly children: OpenNode[];
}

/** The guide as a tree: its parts, then the user's own files, each with its headings below it. */
export function guideOutline(
  guide: Guide,
  uriOf: (file: string) => string,
  own: readonly Note[],
): readonly OutlineNode[] {
  const ours = guide.parts.map(({ id, file, title }) => ({
    uri: uriOf(file),
    title,
    path: undefined,
    icon: { id: 'book' },
    context: 'guide',
    headings: guide.sections
      .filter(({ part }) => part === id)
      .map(section => ({
        text: section.heading,
        letter: letterOf(guide, section),
        level: section.level,
        line: section.line,
      })),
  }));
  const theirs = own.map(({ uri, title, path, sections }) => ({
    uri,
    title,
    path,
    icon: { id: 'notebook' },
    context: 'guide own',
    headings: sections.map(({ heading, level, line }) => ({
      text: heading,
      letter: ownLetter(heading),
      level,
      line,
    })),
  }));
  return [...ours, ...theirs].map(fileNode);
}

function letterOf({ letters }: Guide, { part, line }: GuideSection): string | undefined {
  return letters.find(letter => letter.part === part && letter.line === line)?.title;
}

/** The user's own files have no names but their headings. */
function ownLetter(heading: string): string | undefined {
  const begin = ours.languages.map(({ guide }) => guide.letter).find(one => heading.startsWith(one));
  return begin === undefined ? undefined : heading.slice(begin.length);
}

function fileNode({ uri, title, path, icon, context, headings }: GuideFileOutline): OutlineNode {
  const slugs = headingSlugs(headings.map(({ text }) => text));
  const root: OpenNode = {
    id: `guide:${uri}`,
    label: title,
    ...(path !== undefined && { description: [path] }),
    icon,
    context,
    opens: { uri, line: 0, heading: '' },
    children: [],
  };
  const above: { node: OpenNode; level: number }[] = [{ node: root, level: 0 }];
  headings.forEach(({ text, letter, level, line }, i) => {
    // The file's own row stands for its title.
    if (text === '' || (i === 0 && text === title)) return;
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const node: OpenNode = {
      id: `guide:${uri}#${slugs[i] ?? ''}`,
      label: letter ?? text,
      ...(letter !== undefined && { icon: { id: 'mail' } }),
      context,
      opens: { uri, line, heading: slugs[i] ?? '' },
      children: [],
    };
    above.at(-1)?.node.children.push(node);
    above.push({ node, level });
  });
  return closed(root);
}

/** A row without children cannot be opened. */
function closed({ children, ...row }: OpenNode): OutlineNode {
  return children.length === 0 ? row : { ...row, children: children.map(closed) };
}

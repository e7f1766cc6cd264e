import type { Guide, GuideSection } from '../guide/guide';
import { headingSlugs } from '../guide/headingSlugs';
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
  readonly level: number;
  readonly line: number;
}

interface OpenNode extends OutlineNode {
  readonly children: OpenNode[];
}

const letterMarker = 'Letter: ';

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
    headings: guide.sections.filter(({ part }) => part === id).map(headingOf),
  }));
  const theirs = own.map(({ uri, title, path, sections }) => ({
    uri,
    title,
    path,
    icon: { id: 'notebook' },
    context: 'guide own',
    headings: sections.map(({ heading, level, line }) => ({ text: heading, level, line })),
  }));
  return [...ours, ...theirs].map(fileNode);
}

function headingOf({ heading, level, line }: GuideSection): Heading {
  return { text: heading, level, line };
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
  headings.forEach(({ text, level, line }, i) => {
    // The file's own row stands for its title.
    if (text === '' || (i === 0 && text === title)) return;
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const isLetter = text.startsWith(letterMarker);
    const node: OpenNode = {
      id: `guide:${uri}#${slugs[i] ?? ''}`,
      label: isLetter ? text.slice(letterMarker.length) : text,
      ...(isLetter && { icon: { id: 'mail' } }),
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

import { collate } from '../base/collate';
import { say, type Message } from '../base/message';
import { introduction } from '../kinds/introduction';
import { story } from '../kinds/story';
import { listOf, textOf, type Note } from '../notes/note';
import { whyUnread } from '../index/unreadNote';
import { coverageOf } from '../stories/coverage';
import type { StoryGrouping } from '../stories/storyGroupings';
import { isStale, storyAge, yearsUntilStale } from '../stories/storyAge';
import type { Day } from '../time/day';
import { groupNotes } from './groupNotes';
import type { OutlineNode } from './outlineNode';
import type { Words } from '../base/words';
import { problemMark } from './problemMark';

/**
 * The stories by what they are grouped by, and after them the introductions and the files that do not say what they
 * are. With neither a story nor an introduction there are no rows: then the view says how to begin.
 */
export function storyOutline(
  notes: readonly Note[],
  { by, today }: { readonly by: StoryGrouping; readonly today: Day },
): readonly OutlineNode[] {
  const stories = notes.filter(({ kind }) => kind === story.id);
  const introductions = notes.filter(({ kind }) => kind === introduction.id);
  if (stories.length + introductions.length === 0) return [];
  const groups = by === 'age' ? ageGroups(stories, today) : namedGroups(stories, by);
  const others = notes.filter(note => note.kind === undefined && !whyUnread(note));
  return [
    ...groups.map(group => groupNode(`stories/${by}`, group, today)),
    ...(introductions.length > 0 ? [introductionsNode(introductions)] : []),
    ...(others.length > 0 ? [otherFiles(others)] : []),
  ];
}

interface Group {
  readonly key: string;
  readonly label: Words;
  readonly icon: string;
  readonly stories: readonly Note[];
}

const byName: Readonly<
  Record<
    Exclude<StoryGrouping, 'age'>,
    { readonly icon: string; readonly none: Message; readonly names: (note: Note) => readonly string[] }
  >
> = {
  theme: { icon: 'tag', none: say('No theme yet'), names: note => listOf(note, 'themes') },
  question: { icon: 'comment', none: say('No question yet'), names: note => listOf(note, 'questions') },
  company: {
    icon: 'briefcase',
    none: say('No company yet'),
    names: note => listOf(note, 'company'),
  },
};

function namedGroups(stories: readonly Note[], by: Exclude<StoryGrouping, 'age'>): readonly Group[] {
  const { icon, none, names } = byName[by];
  const { groups, rest } = groupNotes(stories, names);
  const named = groups.map(({ key, name, notes }) => ({
    key: `:${key}`,
    label: name,
    icon,
    stories: inOrder(notes),
  }));
  return rest.length === 0 ? named : [...named, { key: '', label: none, icon, stories: inOrder(rest) }];
}

function ageGroups(stories: readonly Note[], today: Day): readonly Group[] {
  const groups: readonly (Omit<Group, 'stories'> & { has(age: number | undefined): boolean })[] = [
    { key: ':new', label: say('Less than a year old'), icon: 'calendar', has: age => age === 0 },
    {
      key: ':good',
      label: say('One to {0} years old', yearsUntilStale),
      icon: 'calendar',
      has: age => age !== undefined && age > 0 && age < yearsUntilStale,
    },
    {
      key: ':stale',
      label: say('Older than {0} years', yearsUntilStale),
      icon: 'history',
      has: age => age !== undefined && age >= yearsUntilStale,
    },
    { key: '', label: say('No date yet'), icon: 'calendar', has: age => age === undefined },
  ];
  const newest = (a: Note, b: Note) => collate(textOf(b, 'when') ?? '', textOf(a, 'when') ?? '');
  return groups
    .map(group => ({
      ...group,
      stories: inOrder(stories.filter(note => group.has(storyAge(note, today)))).sort(newest),
    }))
    .filter(group => group.stories.length > 0);
}

function inOrder(notes: readonly Note[]): Note[] {
  return [...notes].sort((a, b) => collate(a.title, b.title));
}

function groupNode(tree: string, { key, label, icon, stories }: Group, today: Day): OutlineNode {
  const id = `${tree}${key}`;
  const count = stories.length === 1 ? say('1 story') : say('{0} stories', stories.length);
  return {
    id,
    label,
    description: [String(stories.length)],
    spoken: [label, count],
    icon: { id: icon },
    context: 'group',
    children: stories.map(note => storyNode(id, note, today)),
    expanded: true,
  };
}

function storyNode(group: string, note: Note, today: Day): OutlineNode {
  const { written, missing } = coverageOf(note);
  const all = written.length + missing.length;
  const mark = problemMark(note);
  const isOld = isStale(note, today);
  const marks = [
    ...(isOld ? [say('older than {0} years', yearsUntilStale)] : []),
    ...(mark ? [mark.words] : []),
  ];
  return {
    id: `${group}/${note.uri}`,
    label: note.title,
    description: [...marks, say('{0} of {1}', written.length, all)],
    spoken: [note.title, ...marks, say('{0} of {1} sections written', written.length, all)],
    ...(isOld && { warnings: [say('This story is older than {0} years.', yearsUntilStale)] }),
    icon: mark?.icon ?? { id: starOf(written.length, missing.length) },
    context: 'note story',
    opens: { uri: note.uri },
    note,
  };
}

function starOf(written: number, missing: number): string {
  if (written === 0) return 'star-empty';
  return missing === 0 ? 'star-full' : 'star-half';
}

function introductionsNode(notes: readonly Note[]): OutlineNode {
  const id = 'stories/introductions';
  const label = say('Introductions');
  const count = notes.length === 1 ? say('1 introduction') : say('{0} introductions', notes.length);
  return {
    id,
    label,
    description: [String(notes.length)],
    spoken: [label, count],
    icon: { id: 'person' },
    context: 'group',
    children: inOrder(notes).map(note => introductionNode(id, note)),
    expanded: true,
  };
}

function introductionNode(group: string, note: Note): OutlineNode {
  const { written, missing } = coverageOf(note);
  const all = written.length + missing.length;
  const company = textOf(note, 'company');
  const mark = problemMark(note);
  const about = [...(company === undefined ? [] : [company]), ...(mark ? [mark.words] : [])];
  return {
    id: `${group}/${note.uri}`,
    label: note.title,
    description: [...about, say('{0} of {1}', written.length, all)],
    spoken: [note.title, ...about, say('{0} of {1} parts written', written.length, all)],
    icon: mark?.icon ?? { id: starOf(written.length, missing.length) },
    context: 'note introduction',
    opens: { uri: note.uri },
    note,
  };
}

function otherFiles(notes: readonly Note[]): OutlineNode {
  const id = 'stories/other';
  const label = say('Other files');
  return {
    id,
    label,
    description: [String(notes.length)],
    spoken: [label, say('{0} files in the notes folder that do not say what they are', notes.length)],
    icon: { id: 'files' },
    context: 'group',
    children: inOrder(notes).map(note => {
      const mark = problemMark(note);
      return {
        id: `${id}/${note.uri}`,
        label: note.title,
        description: [note.path, ...(mark ? [mark.words] : [])],
        icon: mark?.icon ?? { id: 'markdown' },
        context: 'note other',
        opens: { uri: note.uri },
        note,
      };
    }),
  };
}

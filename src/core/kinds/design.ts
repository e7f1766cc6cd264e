import { say } from '../base/message';
import type { Field, NoteKind, SectionKind } from './kind';
import type { KindWords } from './kindWords';

const fields = [
  { key: 'title', shape: 'text' },
  { key: 'practised_on', shape: 'day', happened: true },
  { key: 'link', shape: 'text' },
] as const satisfies readonly Field[];

const guide = (section: string) => `system-design#${section}`;

const sections = [
  {
    id: 'clarify_the_problem',
    content: {
      as: 'parts',
      sections: ['functional', 'non-functional', 'narrow-scope', 'estimate', 'success-metrics'].map(guide),
      agree: guide('agree-requirements'),
    },
  },
  {
    id: 'sketch_the_design',
    advice: ['components', 'api-and-data', 'walk-a-request'].map(guide),
    content: { as: 'parts', sections: [], agree: guide('agree-sketch') },
  },
  {
    id: 'refine_the_datastore',
    advice: [
      'access-patterns',
      'database-type',
      'schema',
      'replication',
      'partition',
      'use-storage-tiers',
      'decide-consistent-reads',
      'choose-queues-event',
    ].map(guide),
  },
  { id: 'refine_caching', advice: ['where-to-cache', 'cache-expiry', 'cache-consistency'].map(guide) },
  {
    id: 'refine_load_and_scale',
    content: {
      as: 'parts',
      sections: ['load-balancing', 'scaling', 'plan-for-failure', 'security-observability'].map(guide),
    },
  },
  {
    id: 'review_the_design',
    content: {
      as: 'parts',
      sections: ['summarise', 'costs', 'bottlenecks', 'open-questions', 'suggest-further-improvements'].map(
        guide,
      ),
    },
  },
] as const satisfies readonly SectionKind[];

export type DesignWords = KindWords<typeof fields, typeof sections>;

export const design: NoteKind = {
  id: 'design',
  name: say('design note'),
  newTitle: say('New system design session'),
  titleField: 'title',
  fields,
  sections,
  asks: [],
  pathOf: slug => `practice/${slug}.md`,
  template: 'design.md',
};

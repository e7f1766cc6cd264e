import { say } from '../base/message';
import type { NoteKind } from './kind';

const guide = (heading: string) => `system-design#${heading}`;

export const design: NoteKind = {
  id: 'design',
  name: say('design note'),
  newTitle: say('New system design session'),
  titleField: 'title',
  fields: [
    { key: 'title', shape: 'text' },
    { key: 'practised_on', shape: 'day', happened: true },
    { key: 'link', shape: 'text' },
  ],
  sections: [
    {
      heading: 'Clarify the problem',
      content: {
        as: 'parts',
        of: [
          'Functional requirements',
          'Non-functional requirements',
          'Estimate the numbers',
          'Define success metrics',
        ].map(guide),
        agree: guide('Agree on the requirements'),
      },
    },
    {
      heading: 'Sketch the design',
      advice: [
        'Lay out the basic components',
        'Define the API and the data model',
        'Walk one request through the sketch',
      ].map(guide),
      content: { as: 'parts', of: [], agree: guide('Get agreement on the sketch') },
    },
    {
      heading: 'Refine the datastore',
      advice: [
        'Consider the access patterns',
        'Choose a type of database',
        'Design the schema',
        'Plan replication and backups',
        'Partition the data',
      ].map(guide),
    },
    {
      heading: 'Refine caching',
      advice: ['Where to cache', 'Cache expiry and eviction', 'Keep cache and database consistent'].map(
        guide,
      ),
    },
    {
      heading: 'Refine load and scale',
      content: {
        as: 'parts',
        of: ['Load balancing', 'Vertical and horizontal scaling', 'Plan for failure'].map(guide),
      },
    },
    {
      heading: 'Review the design',
      content: {
        as: 'parts',
        of: [
          'Summarise how the design meets the use cases',
          'Discuss costs',
          'Name bottlenecks and weaknesses',
          'Raise open questions',
        ].map(guide),
      },
    },
  ],
  asks: [],
  pathOf: slug => `practice/${slug}.md`,
  template: 'design.md',
};

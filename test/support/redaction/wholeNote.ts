import fc from 'fast-check';
import type { Person } from './person';
import { companyMentions, figures, introductions, keepers, personMentions, contacts } from './sentences';

/** A note as somebody may have written it, and what of it a copy must not and must still say. */
export interface WholeNote {
  readonly text: string;
  readonly secrets: readonly string[];
  readonly keepers: readonly string[];
}

const latin: readonly (readonly [string, string])[] = [
  ['Ada', 'Quillfeather'],
  ['Björk', 'Ødegård'],
  ['Ümit', 'Yılmazer'],
  ['Siobhán', "O'Hara"],
  ['Chiara', 'D’Angeloni'],
  ['Anne-Marie', 'van der Zwaan'],
  ['María José', 'García-Peñalba'],
  ['Oluwaseun', 'Adeyinka'],
  ['Zoltán', 'Kovácsik'],
  ['Jürgen', 'Müllerschön'],
  ['Tomasz', 'Wiśniak'],
  ['Priyanka', 'Raghunath'],
  ['James', 'Carruthers'],
];
const words: readonly (readonly [string, string])[] = [
  ['Will', 'Stone'],
  ['Grace', 'Price'],
  ['Mark', 'Young'],
  ['Rose', 'Banks'],
];
const borderless: readonly (readonly [full: string, first: string, last: string])[] = [
  ['王小明', '小明', '王小明'],
  ['田中太郎', '太郎', '田中'],
  ['佐藤 美咲', '美咲', '佐藤'],
  ['김민수', '민수', '김민수'],
  ['マリア・シルバ', 'マリア', 'シルバ'],
];

const person: fc.Arbitrary<Person> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(...latin)
      .map(([first, last]) => ({ full: `${first} ${last}`, first, last, isOrdinary: false })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...words)
      .map(([first, last]) => ({ full: `${first} ${last}`, first, last, isOrdinary: true })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...borderless)
      .map(([full, first, last]) => ({ full, first, last, isOrdinary: false })),
  },
);

/** Companies, and what they are called for short. */
const company = fc.constantFrom(
  { full: 'Kestrelwave Robotics', short: 'Kestrelwave' },
  { full: 'The Copper Table', short: 'The Copper Table' },
  { full: 'Blue Door', short: 'Blue Door' },
  { full: 'Next Harbour GmbH', short: 'Next Harbour' },
  { full: 'Zorvia', short: 'Zorvia' },
  { full: "O'Malley Systems", short: 'O’Malley' },
  { full: 'Fjordlicht & Söhne', short: 'Fjordlicht' },
  { full: '株式会社ホシゾラ', short: 'ホシゾラ' },
  { full: '青云科技有限公司', short: '青云' },
);

/** A name's apostrophes, accents and blanks as other keyboards and editors have them. */
const varied = (text: string): fc.Arbitrary<string> =>
  fc
    .constantFrom<(text: string) => string>(
      same => same,
      other => other.replace(/['’]/g, '’'),
      other => other.replace(/['’]/g, "'"),
      other => other.replace(/['’]/g, 'ʼ'),
      other => other.normalize('NFD'),
      other => other.replaceAll(' ', '\u00a0'),
      other => other.replaceAll(' ', '\n'),
      other => other.toUpperCase(),
    )
    .map(change => change(text));

/** Whole notes: names and figures stand in fields, lists, heads, tables, letters and sentences; nothing else says them. */
export const wholeNote: fc.Arbitrary<WholeNote> = fc
  .record({
    people: fc.uniqueArray(person, { minLength: 1, maxLength: 3, selector: ({ full }) => full }),
    company,
  })
  .chain(({ people, company: employer }) =>
    fc.record({
      people: fc.constant(people),
      employer: fc.constant(employer),
      where: fc.tuple(
        ...people.map(one => fc.constantFrom(...introductions).map(introduce => introduce(one))),
      ),
      mentions: fc.array(
        fc.oneof(
          fc
            .constantFrom(...people)
            .chain(one => fc.constantFrom(...personMentions).chain(mention => mention(one, varied))),
          fc.constantFrom(...companyMentions).chain(mention => varied(employer.short).map(mention)),
        ),
        { maxLength: 8 },
      ),
      money: fc.array(figures, { maxLength: 4 }),
      reached: fc.array(contacts, { maxLength: 2 }),
      kept: fc.subarray([...keepers]),
      type: fc.constantFrom('company', 'negotiation'),
      seed: fc.nat(1000),
    }),
  )
  .map(({ people, employer, where, mentions, money, reached, kept, type, seed }) => {
    const fields = where.flatMap(({ field }) => field ?? []);
    const body = [...mentions, ...money.map(({ line }) => line), ...reached.map(({ line }) => line), ...kept];
    const shuffled = body
      .map((line, at) => ({ line, key: (at * 7919 + seed) % 101 }))
      .sort((a, b) => a.key - b.key);
    return {
      text: [
        '---',
        `type: ${type}`,
        `company: ${JSON.stringify(employer.full)}`,
        ...fields,
        '---',
        ...where.flatMap(({ lines }) => ['', ...(lines ?? [])]),
        '',
        '## Notes',
        '',
        ...shuffled.flatMap(({ line }) => [line, '']),
      ].join('\n'),
      secrets: [
        employer.full,
        employer.short,
        ...people.flatMap(({ full, first, last, isOrdinary }) => (isOrdinary ? [full] : [full, first, last])),
        ...money.map(({ secret }) => secret),
        ...reached.map(({ secret }) => secret),
      ],
      keepers: kept,
    };
  });

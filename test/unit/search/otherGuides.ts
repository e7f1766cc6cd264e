export interface OtherGuide {
  readonly name: string;
  readonly markdown: string;
  /** Phrases of its text, each found in one place. */
  readonly phrases: readonly string[];
  /** Queries with the title that they are meant for. */
  readonly scrambled: readonly (readonly [query: string, title: string])[];
  readonly mistyped: readonly (readonly [query: string, title: string])[];
  readonly begun: readonly (readonly [query: string, title: string])[];
}

/** Guides of shapes and languages that ours does not have. */
export function otherGuides(): readonly OtherGuide[] {
  return [
    {
      name: 'six levels of headings and the same ones in every chapter',
      markdown: ['Queues', 'Caches', 'Indexes', 'Replicas']
        .map(
          chapter =>
            `# ${chapter}\n\n## Basics of ${chapter.toLowerCase()}\n\n### Example\n\nOf ${chapter}.\n\n#### Details\n\n##### More details\n\n###### Smallest ${chapter.toLowerCase()} of all\n\nThe ${chapter.toLowerCase()} end here.\n\n## Example\n\nAnother one.\n\n## Pitfalls\n\nMany.\n`,
        )
        .join('\n'),
      phrases: ['caches end here', 'replicas end here'],
      scrambled: [
        ['of all caches smallest', 'Smallest caches of all'],
        ['caches example', 'Example'],
      ],
      mistyped: [
        ['smalest replcas', 'Smallest replicas of all'],
        ['pitfals', 'Pitfalls'],
      ],
      begun: [['basics of repl', 'Basics of replicas']],
    },
    {
      name: 'no heading at all',
      markdown: Array.from(
        { length: 200 },
        (_, i) => `Line ${i} says that parcel ${i} waits at gate ${i * 7}.`,
      ).join('\n\n'),
      phrases: ['parcel 77 waits at gate 539', 'parcel 199 waits'],
      scrambled: [['gate parcel', 'A guide']],
      mistyped: [['parcle', 'A guide']],
      begun: [['parc', 'A guide']],
    },
    {
      name: 'underlined headings and one line under each',
      markdown: `Tomato soup\n===========\n\nBoil it.\n\nOnion bread\n-----------\n\nBake it for an hour.\n\nGarlic butter\n-------------\n\nMelt it slowly.\n`,
      phrases: ['for an hour', 'Melt it slowly'],
      scrambled: [['bread with onion', 'Onion bread']],
      mistyped: [
        ['tomatoe', 'Tomato soup'],
        ['galric', 'Garlic butter'],
        ['omato', 'Tomato soup'],
      ],
      begun: [
        ['garlic bu', 'Garlic butter'],
        ['toma', 'Tomato soup'],
      ],
    },
    {
      name: 'very long sections',
      markdown: ['Harbour', 'Lighthouse', 'Shipyard']
        .map(
          title =>
            `# ${title}\n\n${Array.from({ length: 900 }, (_, i) => `The ${title.toLowerCase()} keeper wrote entry ${title}-${i} in the log.`).join('\n')}\n`,
        )
        .join('\n'),
      phrases: ['entry Lighthouse-881', 'entry Shipyard-3'],
      scrambled: [['log of the lighthouse', 'Lighthouse']],
      mistyped: [
        ['lihgthouse', 'Lighthouse'],
        ['harbor', 'Harbour'],
        ['shipyrad', 'Shipyard'],
      ],
      begun: [['lightho', 'Lighthouse']],
    },
    {
      name: 'much code',
      markdown:
        '# Retry a request\n\n```ts\n# no heading\nfor (const delay of backoff(3)) await sleep(delay);\n```\n\n## C++ and C#\n\n~~~\nstd::vector<int> numbers;\n~~~\n\n## useEffect() cleanup\n\n`return () => clearInterval(timer)`\n\n## snake_case_names\n\n    indented_code(1)\n',
      phrases: ['await sleep(delay)', 'std::vector<int> numbers'],
      scrambled: [
        ['request retry', 'Retry a request'],
        ['cleanup useeffect', 'useEffect() cleanup'],
      ],
      mistyped: [['usefect', 'useEffect() cleanup']],
      begun: [
        ['clear inter', 'useEffect() cleanup'],
        ['snake_ca', 'snake_case_names'],
      ],
    },
    {
      name: 'German words',
      markdown:
        '# Gehaltsverhandlung vorbereiten\n\nNenne nie die erste Zahl.\n\n# Rückfragen an das Unternehmen\n\nWie groß ist die Abteilung?\n\n# Kündigungsfrist prüfen\n\nDrei Monate sind üblich.\n\n# Stärken und Schwächen\n\nBleib ehrlich.\n',
      phrases: ['die erste Zahl', 'groß ist die Abteilung'],
      scrambled: [
        ['Schwächen Stärken', 'Stärken und Schwächen'],
        ['ruckfragen unternehmen', 'Rückfragen an das Unternehmen'],
      ],
      mistyped: [
        ['Kündigungfrist', 'Kündigungsfrist prüfen'],
        ['Gehaltsverhandlugn', 'Gehaltsverhandlung vorbereiten'],
      ],
      begun: [
        ['gehalt', 'Gehaltsverhandlung vorbereiten'],
        ['kundig', 'Kündigungsfrist prüfen'],
      ],
    },
    {
      name: 'Spanish words',
      markdown:
        '# Negociación del salario\n\nPide más tiempo.\n\n# ¿Cómo responder a preguntas difíciles?\n\nRespira y piensa en voz alta.\n\n# Diseño de sistemas\n\nEmpieza por los números.\n',
      phrases: ['piensa en voz alta', 'por los números'],
      scrambled: [
        ['salario negociacion', 'Negociación del salario'],
        ['sistemas diseno', 'Diseño de sistemas'],
      ],
      mistyped: [
        ['negocacion', 'Negociación del salario'],
        ['dificles preguntas', '¿Cómo responder a preguntas difíciles?'],
      ],
      begun: [['preg', '¿Cómo responder a preguntas difíciles?']],
    },
    {
      name: 'words that no spaces part',
      markdown:
        '# 面接の準備\n\n自己紹介を二分で練習する。\n\n# Reactの使い方\n\nコンポーネントを作る。\n\n# 給与交渉のコツ\n\n最初の数字を言わない。\n\n# 系统设计面试\n\n先问清楚需求。\n\n# การเตรียมสัมภาษณ์งาน\n\nฝึกแนะนำตัวเองสองนาที\n',
      phrases: ['二分で練習する', '先问清楚需求', 'ฝึกแนะนำตัวเอง'],
      scrambled: [
        ['準備 面接', '面接の準備'],
        ['使い方 React', 'Reactの使い方'],
      ],
      mistyped: [
        ['給与交涉', '給与交渉のコツ'],
        ['raect 使い方', 'Reactの使い方'],
      ],
      begun: [
        ['React', 'Reactの使い方'],
        ['系统设', '系统设计面试'],
        ['สัมภาษณ์', 'การเตรียมสัมภาษณ์งาน'],
      ],
    },
    {
      name: 'five thousand headings',
      markdown: Array.from(
        { length: 5000 },
        (_, i) =>
          `## ${thousands(i)}\n\nAbout ${thousands(i).toLowerCase()} and ${thousands((i * 7) % 5000)}.\n`,
      ).join('\n'),
      phrases: [],
      scrambled: [['window blue fox', thousands(0)]],
      mistyped: [],
      begun: [],
    },
  ];
}

function thousands(i: number): string {
  const pick = (words: string, at: number) => words.split(' ')[at % words.split(' ').length] ?? '';
  return [
    pick('Blue Green Amber Violet Copper Silver Ivory Scarlet Golden Crimson', i),
    pick('fox heron otter badger lynx marten raven falcon beaver hedgehog', Math.floor(i / 10)),
    pick('window bridge garden tower kitchen cellar', Math.floor(i / 100)),
    pick('plan budget review letter contract meeting report survey audit', Math.floor(i / 600)),
  ].join(' ');
}

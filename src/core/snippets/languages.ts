/** A programming language that we bring snippets for. */
export interface Language {
  /** As VS Code calls it; also the name of its snippet file. */
  readonly id: string;
  readonly name: string;
  /** What VS Code calls close relatives that take the same snippets. */
  readonly also?: readonly string[];
  /** How the names of its files end, without the dot. */
  readonly ending: string;
  /** What a step of indentation is in a file that nobody has set up. */
  readonly indent: string;
  /** What a file begins with before any code can stand in it. */
  readonly opening?: string;
}

const two = '  ';
const four = '    ';

/** Every language with snippets, the commonest in interviews first. A new one is its file and a row here. */
export const languages: readonly Language[] = [
  { id: 'python', name: 'Python', ending: 'py', indent: four },
  { id: 'javascript', also: ['javascriptreact'], name: 'JavaScript', ending: 'js', indent: two },
  { id: 'typescript', also: ['typescriptreact'], name: 'TypeScript', ending: 'ts', indent: two },
  { id: 'java', name: 'Java', ending: 'java', indent: four },
  { id: 'cpp', name: 'C++', ending: 'cpp', indent: four },
  { id: 'c', name: 'C', ending: 'c', indent: four },
  { id: 'rust', name: 'Rust', ending: 'rs', indent: four },
  { id: 'go', name: 'Go', ending: 'go', indent: '\t' },
  { id: 'csharp', name: 'C#', ending: 'cs', indent: four },
  { id: 'kotlin', name: 'Kotlin', ending: 'kt', indent: four },
  { id: 'swift', name: 'Swift', ending: 'swift', indent: four },
  { id: 'ruby', name: 'Ruby', ending: 'rb', indent: two },
  { id: 'php', name: 'PHP', ending: 'php', indent: four, opening: '<?php\n\n' },
  { id: 'scala', name: 'Scala', ending: 'scala', indent: two },
];

/** The row of a language as VS Code calls it. */
export function languageOf(id: string): Language | undefined {
  return languages.find(language => language.id === id || language.also?.includes(id));
}

/** The programming languages that there is a skeleton for: by VS Code's id, which names its file of snippets. */
export interface Language {
  readonly id: string;
  readonly name: string;
  /** Of a file's name. */
  readonly ending: string;
  /** What a file begins with that a snippet in the middle of one does not have. */
  readonly head?: string;
}

export const languages: readonly Language[] = [
  { id: 'python', name: 'Python', ending: 'py' },
  { id: 'typescript', name: 'TypeScript', ending: 'ts' },
  { id: 'javascript', name: 'JavaScript', ending: 'js' },
  { id: 'java', name: 'Java', ending: 'java' },
  { id: 'go', name: 'Go', ending: 'go' },
  { id: 'cpp', name: 'C++', ending: 'cpp' },
  { id: 'c', name: 'C', ending: 'c' },
  { id: 'csharp', name: 'C#', ending: 'cs' },
  { id: 'rust', name: 'Rust', ending: 'rs' },
  { id: 'kotlin', name: 'Kotlin', ending: 'kt' },
  { id: 'swift', name: 'Swift', ending: 'swift' },
  { id: 'ruby', name: 'Ruby', ending: 'rb' },
  { id: 'php', name: 'PHP', ending: 'php', head: '<?php\n\n' },
  { id: 'scala', name: 'Scala', ending: 'scala' },
];

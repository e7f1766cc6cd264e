import { dirname, join } from 'node:path';

/** The grammars that markdown is made of, as VS Code brings them: its own, and what front matter, HTML and a fence hold. */
export function builtInGrammars(serverMain: string): readonly string[] {
  const extensions = join(dirname(serverMain), '..', 'extensions');
  return [
    ['markdown-basics', 'markdown.tmLanguage.json'],
    ['html', 'html-derivative.tmLanguage.json'],
    ['html', 'html.tmLanguage.json'],
    ['yaml', 'yaml.tmLanguage.json'],
    ...['1.0', '1.1', '1.2', '1.3', 'embedded'].map(
      name => ['yaml', `yaml-${name}.tmLanguage.json`] as const,
    ),
    ['python', 'MagicPython.tmLanguage.json'],
  ].map(([extension = '', file = '']) => join(extensions, extension, 'syntaxes', file));
}

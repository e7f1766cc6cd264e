import { join } from 'node:path';
import { repositoryRoot } from '../repositoryRoot';
import type { Toolchain, Whole } from './toolchain';

const node = process.execPath;
const tsc = join(repositoryRoot, 'node_modules', 'typescript', 'bin', 'tsc');
const strict = ['--strict', '--noUncheckedIndexedAccess', '--target', 'es2022'];

/** Those that a machine that checks this project must have come first. */
export const toolchains: readonly Toolchain[] = [
  {
    language: 'python',
    isRequired: true,
    file: 'solution.py',
    ways: ['python3', 'python'].map(python => ({
      tools: [[python, '--version']],
      run: [[python, 'solution.py']],
    })),
    whole: asScript(test => `${test}()`),
  },
  {
    language: 'javascript',
    isRequired: true,
    file: 'solution.js',
    ways: [{ tools: [[node, '--version']], run: [[node, 'solution.js']] }],
    whole: asScript(test => `${test}();`),
  },
  {
    language: 'typescript',
    isRequired: true,
    file: 'solution.ts',
    ways: [
      {
        tools: [[node, tsc, '--version']],
        run: [
          [node, tsc, ...strict, 'solution.ts'],
          [node, 'solution.js'],
        ],
      },
    ],
    whole: asScript(test => `${test}();`),
  },
  {
    language: 'java',
    isRequired: true,
    file: 'Solution.java',
    ways: [
      {
        tools: [
          ['javac', '-version'],
          ['java', '-version'],
        ],
        run: [
          ['javac', '-Xlint:all', '-Werror', '-d', '.', 'Solution.java'],
          ['java', '-cp', '.', 'Solution'],
        ],
      },
    ],
    whole: inClass(
      'void main(',
      calls => `public static void main(String[] args) {\n${calls}\nskeleton(args);\n}`,
    ),
  },
  {
    language: 'cpp',
    isRequired: true,
    file: 'solution.cpp',
    ways: compiled(
      ['g++', 'clang++'],
      ['-std=c++17', '-Wall', '-Wextra', '-Werror', '-Wno-return-type', 'solution.cpp'],
    ),
    whole: withMain('int main(', calls => `int main() {\n${calls}\nskeleton();\n}`),
  },
  {
    language: 'c',
    isRequired: true,
    file: 'solution.c',
    ways: compiled(['gcc', 'clang'], ['-std=c11', '-Wall', '-Wextra', '-Werror', 'solution.c']),
    whole: withMain('int main(', calls => `int main(void) {\n${calls}\nreturn skeleton();\n}`),
  },
  {
    language: 'rust',
    isRequired: true,
    file: 'solution.rs',
    ways: [
      {
        tools: [['rustc', '--version']],
        run: [
          ['rustc', '--edition', '2021', '-o', 'solution.exe', 'solution.rs'],
          ['./solution.exe'],
          ['rustc', '--edition', '2021', '--test', '-o', 'tests.exe', 'solution.rs'],
          ['./tests.exe'],
        ],
      },
    ],
    // Its tests are found by rustc.
    whole: ({ skeleton, starters }) => `#![allow(dead_code)]\n${skeleton}\n${starters}`,
  },
  {
    language: 'go',
    isRequired: false,
    file: 'solution.go',
    ways: [{ tools: [['go', 'version']], run: [['go', 'run', 'solution.go']] }],
    whole: snippets =>
      withMain(
        'func main(',
        calls => `func main() {\n${calls}\nskeleton()\n}`,
      )(snippets).replace('"errors"', '"container/heap"\n\t"errors"'),
  },
  {
    language: 'csharp',
    isRequired: false,
    file: 'Solution.cs',
    ways: [
      {
        tools: [
          ['mcs', '--version'],
          ['mono', '--version'],
        ],
        run: [
          ['mcs', '-langversion:latest', 'Solution.cs'],
          ['mono', 'Solution.exe'],
        ],
        // No tuples in foreach, and PriorityQueue came with .NET 6.
        without: ['ivgraph', 'ivheap'],
      },
    ],
    whole: inClass('void Main(', calls => `static void Main()\n{\n${calls}\nskeleton();\n}`),
  },
  {
    language: 'kotlin',
    isRequired: false,
    file: 'solution.kt',
    ways: [
      {
        tools: [
          ['kotlinc', '-version'],
          ['java', '-version'],
        ],
        run: [
          ['kotlinc', 'solution.kt', '-include-runtime', '-d', 'solution.jar'],
          ['java', '-jar', 'solution.jar'],
        ],
      },
    ],
    whole: withMain('fun main(', calls => `fun main() {\n${calls}\nskeleton()\n}`),
  },
  {
    language: 'swift',
    isRequired: false,
    file: 'solution.swift',
    ways: compiled(['swiftc'], ['solution.swift']),
    whole: asScript(test => `${test}()`),
  },
  {
    language: 'ruby',
    isRequired: false,
    file: 'solution.rb',
    ways: [{ tools: [['ruby', '--version']], run: [['ruby', '-W', 'solution.rb']] }],
    whole: asScript(test => test),
  },
  {
    language: 'php',
    isRequired: false,
    file: 'solution.php',
    ways: [{ tools: [['php', '--version']], run: [['php', '-d', 'error_reporting=-1', 'solution.php']] }],
    whole: asScript(test => `${test}();`),
  },
  {
    language: 'scala',
    isRequired: false,
    file: 'solution.scala',
    ways: [
      {
        tools: [
          ['scalac', '-version'],
          ['scala', '-version'],
        ],
        run: [
          ['scalac', 'solution.scala'],
          ['scala', '-cp', '.', 'Solution'],
        ],
      },
    ],
    whole: inClass(
      'def main(',
      calls => `def main(args: Array[String]): Unit = {\n${calls.replaceAll(';', '')}\nskeleton(args)\n}`,
    ),
  },
];

function compiled(compilers: readonly string[], args: readonly string[]): Toolchain['ways'] {
  return compilers.map(compiler => ({
    tools: [[compiler, '--version']],
    run: [[compiler, ...args, '-o', 'solution.exe'], ['./solution.exe']],
  }));
}

/** Statements stand at the end of the file. */
function asScript(call: (test: string) => string): (snippets: Whole) => string {
  return ({ skeleton, starters, tests }) => [skeleton, starters, ...tests.map(call)].join('\n');
}

/** Everything goes to the end of the file, with a main of its own that also calls that of the skeleton. */
function withMain(start: string, main: (calls: string) => string): (snippets: Whole) => string {
  return ({ skeleton, starters, tests }) =>
    [asSkeleton(skeleton, start), starters, main(callsOf(tests))].join('\n');
}

/** The same for languages in which everything stands in the class that the skeleton is. */
function inClass(start: string, main: (calls: string) => string): (snippets: Whole) => string {
  return ({ skeleton, starters, tests }) => {
    const text = asSkeleton(skeleton, start);
    const close = text.lastIndexOf('\n}');
    return [text.slice(0, close), starters, main(callsOf(tests)), text.slice(close)].join('\n');
  };
}

function asSkeleton(text: string, start: string): string {
  return text.replace(start, start.replace(/main/i, 'skeleton'));
}

function callsOf(tests: readonly string[]): string {
  return tests.map(test => `${test}();`).join('\n');
}

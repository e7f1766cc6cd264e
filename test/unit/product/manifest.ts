import { readFileSync } from 'node:fs';

interface Shape {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

interface Manifest {
  readonly publisher: string;
  readonly name: string;
  readonly capabilities: {
    readonly untrustedWorkspaces: {
      readonly supported: unknown;
      readonly restrictedConfigurations: readonly string[];
    };
  };
  readonly version: string;
  readonly main: string;
  readonly browser: string;
  readonly engines: { readonly vscode: string; readonly node: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category?: string;
    }[];
    readonly configuration: {
      readonly properties: Readonly<
        Record<
          string,
          Shape & {
            readonly default: unknown;
            readonly markdownDescription: string;
            readonly scope: string;
            readonly items?: Shape;
          }
        >
      >;
    };
    readonly menus: Readonly<
      Record<
        string,
        readonly { readonly command?: string; readonly when?: string; readonly submenu?: string }[]
      >
    >;
    readonly views?: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
    readonly snippets: readonly { readonly language: string; readonly path: string }[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly when: string;
      readonly args?: {
        readonly view?: string;
        readonly commands?: readonly (string | { readonly command: string; readonly args: unknown })[];
      };
      readonly key: string;
    }[];
    readonly viewsWelcome: readonly {
      readonly view: string;
      readonly contents: string;
      readonly when: string;
    }[];
    readonly walkthroughs: readonly {
      readonly id: string;
      readonly title: string;
      readonly description: string;
      readonly when: string;
      readonly steps: readonly {
        readonly id: string;
        readonly title: string;
        readonly description: string;
        readonly media: { readonly svg: string; readonly altText: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
  };
}

// The tests below say what the two files hold; a wrong shape fails them.
export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
export const names = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;

/** The themes in which what is looked at is looked at. */
export type Theme = 'dark' | 'light' | 'hc-dark' | 'hc-light';

interface ThemeFacts {
  /** What the system must ask of the page for VS Code to take it. */
  readonly media: { readonly colorScheme: 'dark' | 'light'; readonly forcedColors: 'active' | 'none' };
  /** By what the workbench, and a page in it, show that they have it. */
  readonly workbench: string;
  readonly page: string;
}

export const themes: Readonly<Record<Theme, ThemeFacts>> = {
  dark: {
    media: { colorScheme: 'dark', forcedColors: 'none' },
    workbench: 'vs-dark',
    page: 'vscode-dark',
  },
  light: {
    media: { colorScheme: 'light', forcedColors: 'none' },
    workbench: 'vs',
    page: 'vscode-light',
  },
  'hc-dark': {
    media: { colorScheme: 'dark', forcedColors: 'active' },
    workbench: 'hc-black',
    page: 'vscode-high-contrast',
  },
  'hc-light': {
    media: { colorScheme: 'light', forcedColors: 'active' },
    workbench: 'hc-light',
    page: 'vscode-high-contrast-light',
  },
};

export const allThemes: readonly Theme[] = ['dark', 'light', 'hc-dark', 'hc-light'];

/** The settings of a VS Code that follows the system at once. */
export const followSystem = {
  'window.autoDetectColorScheme': true,
  'window.autoDetectHighContrast': true,
  'workbench.preferredDarkColorTheme': 'Dark 2026',
  'workbench.preferredLightColorTheme': 'Light 2026',
  'workbench.preferredHighContrastColorTheme': 'Default High Contrast',
  'workbench.preferredHighContrastLightColorTheme': 'Default High Contrast Light',
};

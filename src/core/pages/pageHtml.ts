import type { Page } from './page';

export interface PageFrame {
  readonly script: string;
  readonly style: string;
  /** Where styles may come from, in the words of a policy. */
  readonly styleSource: string;
  /** Different each time: only the script that has it may run. */
  readonly nonce: string;
  readonly language: string;
  readonly title: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** The document of a page: nothing but its own script and style may run, and nothing may be fetched. */
export function pageHtml({ place }: Pick<Page, 'place'>, frame: PageFrame): string {
  const { script, style, styleSource, nonce, language, title, texts } = frame;
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${styleSource}`,
    "form-action 'none'",
    "base-uri 'none'",
  ];
  return `<!doctype html>
<html lang="${quoted(language)}" data-place="${place}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${quoted(policy.join('; '))}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${quoted(title)}</title>
    <link rel="stylesheet" href="${quoted(style)}">
  </head>
  <body data-texts="${quoted(JSON.stringify(texts))}">
    <script nonce="${nonce}" src="${quoted(script)}"></script>
  </body>
</html>`;
}

/** A text that stays one, wherever it stands in the markup. */
function quoted(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}

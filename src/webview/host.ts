/** VS Code, as a page in a webview sees it. */
export interface Host {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

/** Can be asked for once; whoever has it can speak in the page's name. */
export function acquireHost(): Host {
  return acquireVsCodeApi();
}

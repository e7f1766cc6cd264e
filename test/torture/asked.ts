/** What a row asks of a process. */
export type Asked =
  | { readonly do: 'replace'; readonly path: string; readonly from: string; readonly to: string }
  | { readonly do: 'append'; readonly path: string; readonly text: string }
  | { readonly do: 'create'; readonly path: string; readonly text: string }
  | { readonly do: 'go on'; readonly path: string }
  | { readonly do: 'recover'; readonly path: string };

export interface Told {
  readonly ok: boolean;
  readonly said: string;
}

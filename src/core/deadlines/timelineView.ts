/** What is kept of the timeline while it is hidden. */
export interface KeptView {
  /** How wide a day is; `undefined`: as wide as all of it fits. */
  readonly dayWidth: number | undefined;
  readonly isList: boolean;
}

/** What was kept, as far as it is what we keep. */
export function readKeptView(data: unknown): KeptView {
  const { dayWidth, isList } = (typeof data === 'object' && data !== null ? data : {}) as Record<
    string,
    unknown
  >;
  return {
    dayWidth: typeof dayWidth === 'number' && dayWidth > 0 && dayWidth < 1000 ? dayWidth : undefined,
    isList: isList === true,
  };
}

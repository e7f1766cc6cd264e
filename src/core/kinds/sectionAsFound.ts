import { nameKey } from '../base/nameKey';
import type { WantedSection } from './wantedSection';

/** A wanted section and its kind's order, each as these headings call it, for an edit that knows one heading of each. */
export function sectionAsFound(
  { heading, known, order }: WantedSection,
  sections: readonly { readonly heading: string }[],
): {
  readonly heading: string;
  readonly kind: { readonly sections: readonly { readonly heading: string }[] };
} {
  const asFound = (all: readonly string[]) =>
    sections.find(one => all.some(name => nameKey(name) === nameKey(one.heading)))?.heading;
  return {
    heading: asFound(known) ?? heading,
    kind: {
      sections: order.map(all => ({
        heading: asFound(all) ?? (all.includes(heading) ? heading : (all[0] ?? '')),
      })),
    },
  };
}

/** Puts an element where it belongs, in pixels. The page's policy allows no style in its markup, only this. */
export function place(
  what: ElementCSSInlineStyle,
  where: { readonly left?: number; readonly width?: number },
): void {
  for (const [name, value] of Object.entries(where)) what.style.setProperty(name, `${value}px`);
}

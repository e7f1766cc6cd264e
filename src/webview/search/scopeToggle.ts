import { scopes, type Scope } from '../../core/search/searchProtocol';
import type { ViewTexts } from '../../core/search/searchPage';
import { element } from '../element';

export interface ScopeToggle {
  readonly root: HTMLElement;
  show(scope: Scope): void;
}

/** Guide, notes or both: one of them is on, and the arrow keys go through them. */
export function createScopeToggle(texts: ViewTexts, onChange: (scope: Scope) => void): ScopeToggle {
  const parts = scopes.map(scope => {
    const input = element('input', { type: 'radio', name: 'scope', value: scope, 'data-name': scope });
    input.addEventListener('change', () => onChange(scope));
    return { scope, input, label: element('label', {}, input, element('span', {}, texts[scope])) };
  });
  const root = element(
    'div',
    { role: 'radiogroup', class: 'scope', 'aria-label': texts.scope },
    ...parts.map(({ label }) => label),
  );
  return {
    root,
    show(scope) {
      for (const part of parts) part.input.checked = part.scope === scope;
    },
  };
}

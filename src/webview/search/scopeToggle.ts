import { scopes, type Scope, type ViewTexts } from '../../core/search/protocol';
import { element } from '../element';

export interface ScopeToggle {
  readonly root: HTMLElement;
  show(scope: Scope, texts: ViewTexts): void;
}

/** Guide, notes or both: one of them is on, and the arrow keys go through them. */
export function createScopeToggle(onChange: (scope: Scope) => void): ScopeToggle {
  const parts = scopes.map(scope => {
    const input = element('input', { type: 'radio', name: 'scope', value: scope });
    input.addEventListener('change', () => onChange(scope));
    const name = element('span');
    return { scope, input, name, label: element('label', {}, input, name) };
  });
  const root = element('div', { role: 'radiogroup', class: 'scope' }, ...parts.map(({ label }) => label));
  return {
    root,
    show(scope, texts) {
      root.setAttribute('aria-label', texts.scope);
      for (const part of parts) {
        part.name.textContent = texts[part.scope];
        part.input.checked = part.scope === scope;
      }
    },
  };
}

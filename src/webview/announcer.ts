import { element } from './element';

/** Makes the one live region of a page, and gives back what speaks in it. */
export function createAnnouncer(): (text: string) => void {
  const region = element('div', { role: 'status', class: 'unseen' });
  document.body.append(region);
  let together: string[] = [];

  function speak(): void {
    // New elements are read out, also where they say what the last ones said.
    region.replaceChildren(...together.filter(text => text !== '').map(text => element('div', {}, text)));
    together = [];
  }

  return text => {
    // What is said in one turn would replace each other before anybody hears it.
    if (together.length === 0) queueMicrotask(speak);
    together.push(text);
  };
}

import { connect } from '../../../src/webview/connect';
import { element } from '../../../src/webview/element';
import { onKeys, rove } from '../../../src/webview/keys';
import { examplePage } from './page';

const { texts, kept, keep, send, redraw, announce } = connect(examplePage, message => {
  things = message.things;
  redraw(draw);
});
let things: readonly string[] = [];
let packed: readonly string[] = kept.packed;
const list = element('ul', { role: 'listbox', 'aria-label': texts.list, 'data-name': 'list' });
const settle = rove(list, () => [...list.querySelectorAll('li')]);
onKeys(list, { ' ': toggle, Escape: () => change([]) });

function toggle(): void {
  const thing = document.activeElement?.textContent ?? '';
  const isPacked = packed.includes(thing);
  announce(isPacked ? texts.left : texts.packed);
  change(isPacked ? packed.filter(other => other !== thing) : [...packed, thing]);
}

function change(next: readonly string[]): void {
  packed = next;
  keep({ packed: [...packed] });
  send({ packed: packed.length });
  redraw(draw);
}

function draw(): void {
  const items = things.map(thing => {
    const isPacked = String(packed.includes(thing));
    return element('li', { role: 'option', 'aria-selected': isPacked, 'data-name': thing }, thing);
  });
  list.replaceChildren(...items);
  settle();
}

document.body.append(element('main', {}, element('h1', {}, texts.list), list));

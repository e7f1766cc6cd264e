import * as v from 'valibot';
import { say } from '../../../src/core/base/message';
import { count, definePage } from '../../../src/core/pages/page';

/** Things to bring to an interview; space says that one is in the bag. */
export const examplePage = definePage({
  name: 'example',
  title: say('Bag'),
  place: 'sideBar',
  texts: { list: say('To bring'), packed: say('In the bag'), left: say('Out of the bag') },
  toPage: v.object({ things: v.array(v.string()) }),
  fromPage: v.object({ packed: count }),
  kept: v.object({ packed: v.fallback(v.array(v.string()), []) }),
});

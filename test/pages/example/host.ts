import {
  createPagePanel,
  type PagePanel,
  type PanelNeeds,
} from '../../../src/platform/pages/createPagePanel';
import { examplePage } from './page';

export function openExample(
  needs: PanelNeeds,
  things: readonly string[],
  hear: (packed: number) => undefined,
): PagePanel<typeof examplePage> {
  const panel: PagePanel<typeof examplePage> = createPagePanel(examplePage, needs, {
    ready() {
      panel.send({ things });
      return undefined;
    },
    hear: ({ packed }) => hear(packed),
  });
  panel.show();
  return panel;
}

import { nodeHost } from '../host/nodeHost';
import { diskWork, type Answer, type Answered, type Wish } from './diskWork';

/** What runs in the thread: it knows nothing of VS Code. So many bytes are sent at once, about. */
const enough = 1024 * 1024;

const node = nodeHost();
const port = node?.parentPort();
if (node && port) {
  const work = diskWork(node.disk);
  port.on('message', wishes => {
    let answers: Answer[] = [];
    let parts: Uint8Array[] = [];
    let length = 0;
    const send = () => {
      const bytes = new Uint8Array(length);
      let at = 0;
      for (const part of parts) {
        bytes.set(part, at);
        at += part.length;
      }
      port.postMessage({ answers, bytes: bytes.buffer } satisfies Answered, [bytes.buffer]);
      [answers, parts, length] = [[], [], 0];
    };
    const take = (bytes: Uint8Array) => {
      parts.push(bytes);
      length += bytes.length;
    };
    // It comes from `diskThread` alone.
    for (const wish of wishes as readonly Wish[]) {
      answers.push(work(wish, take));
      if (length >= enough) send();
    }
    if (answers.length > 0) send();
  });
}

import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

export type Root = ReturnType<ReturnType<typeof remark>['parse']>;
export type Block = Root['children'][number];

/**
 * The blocks of a text by the reference parser; what stands inside a line is not parsed, except for a task's box.
 * Slow, and its time can grow faster than its input: `isTooMuchForMdast` comes first.
 */
export function mdastBlocks(text: string): Root {
  return blocks.parse(text);
}

const blocks = remark()
  .use(remarkGfm)
  .use(function blocksOnly() {
    const data = this.data();
    const extensions = (data.micromarkExtensions ??= []);
    extensions.push({ disable: { null: inlineConstructs } });
    // They look for links in the finished tree, and leave parts without their places there.
    data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
      .flat()
      .map(extension => ({ ...extension, transforms: [] }));
  })
  .freeze();

const inlineConstructs = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'emailAutolink',
  'protocolAutolink',
  'wwwAutolink',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'strikethrough',
];

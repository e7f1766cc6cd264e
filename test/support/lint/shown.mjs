import { keyOf, typesOf } from './typed.mjs';

/** Where VS Code shows a text and may read links, icons or markup in it. */
const places = new Set(
  Object.entries({
    StatusBarItem: ['name', 'text', 'tooltip'],
    QuickInput: ['title'],
    QuickPick: ['title', 'placeholder', 'prompt'],
    InputBox: ['title', 'placeholder', 'prompt', 'validationMessage'],
    InputBoxOptions: ['title', 'placeHolder', 'prompt'],
    InputBoxValidationMessage: ['message'],
    QuickPickOptions: ['title', 'placeHolder', 'prompt'],
    QuickPickItem: ['label', 'description', 'detail'],
    QuickInputButton: ['tooltip'],
    ProgressOptions: ['title'],
    MessageOptions: ['detail'],
    MessageItem: ['title'],
    TreeItem: ['label', 'description', 'tooltip'],
    TreeView: ['title', 'description', 'message'],
    Command: ['title', 'tooltip'],
    WebviewPanel: ['title'],
    WebviewView: ['title', 'description'],
    MarkdownString: ['value'],
  }).flatMap(([type, keys]) => keys.map(key => `${type}.${key}`)),
);

/** What makes words plain, and what it makes: only that may be shown. */
const makesPlain = /^(words|shownWords|plain|tooltipMarkdown)$/;

export const shown = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      raw: 'Words are made plain first: see platform/shown/words.ts and platform/shown/shownWords.ts.',
    },
  },
  create(context) {
    const types = typesOf(context);

    const isPlain = node => isMadePlain(node) || types.isFixed(node);
    const isMadePlain = node => {
      switch (node.type) {
        case 'Literal':
          return true;
        case 'Identifier':
          return node.name === 'undefined' || makesPlain.test(node.name) || isPlainVariable(node);
        case 'TemplateLiteral':
          return node.expressions.every(isPlain);
        case 'ConditionalExpression':
          return isPlain(node.consequent) && isPlain(node.alternate);
        case 'LogicalExpression':
          return (node.operator === '&&' || isPlain(node.left)) && isPlain(node.right);
        case 'ObjectExpression':
          // Its own properties are looked at by themselves.
          return true;
        case 'ArrowFunctionExpression':
          return isPlain(node.body);
        case 'CallExpression': {
          const { callee, arguments: given } = node;
          if (callee.type === 'Identifier') return makesPlain.test(callee.name);
          if (callee.type !== 'MemberExpression') return false;
          const key = keyOf(callee.property, callee.computed);
          if (key === 'join' || key === 'filter') return isPlain(callee.object);
          return key === 'map' && given.length === 1 && isPlain(given[0]);
        }
        case 'ArrayExpression':
          return node.elements.every(isPlain);
        case 'SpreadElement':
          return isPlain(node.argument);
        default:
          return false;
      }
    };
    /** A variable that was made plain where it stands. */
    const isPlainVariable = node => {
      for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
        const [definition] = scope.set.get(node.name)?.defs ?? [];
        if (definition)
          return (
            definition.type === 'Variable' &&
            definition.node.init !== null &&
            definition.parent.kind === 'const' &&
            isPlain(definition.node.init)
          );
      }
      return false;
    };
    const look = (names, value) => {
      if (names.some(name => places.has(name)) && !isPlain(value))
        context.report({ node: value, messageId: 'raw' });
    };
    return {
      'AssignmentExpression[left.type=MemberExpression]'({ left, right }) {
        const key = keyOf(left.property, left.computed);
        if (key !== undefined) look(types.members(left.object, key), right);
      },
      'ObjectExpression > Property'({ key, computed, value, parent }) {
        const name = keyOf(key, computed);
        if (name !== undefined) look(types.wanted(parent, name), value);
      },
      'CallExpression[callee.type=MemberExpression]'({ callee, arguments: given }) {
        if (keyOf(callee.property, callee.computed) !== 'appendMarkdown') return;
        if (given[0] && !isPlain(given[0])) context.report({ node: given[0], messageId: 'raw' });
      },
    };
  },
};

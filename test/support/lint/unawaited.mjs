import { keyOf, typesOf } from './typed.mjs';

const message = /^window\.show(Information|Warning|Error)Message$/;
const chained = /^(then|catch|finally)$/;

/**
 * Nothing waits for what becomes of a message: one that nobody dismisses is never over, nor is one that hid itself.
 * What follows from it hangs on the call itself, whose value is thrown away by `void`. Only a modal one can be awaited.
 */
export const unawaited = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      awaited:
        'Nothing waits for a message: it may never be over. Offer what is to follow (platform/shown/tell.ts).',
    },
  },
  create(context) {
    const types = typesOf(context);
    const isMessage = (object, key) => types.members(object, key).some(name => message.test(name));
    const look = node => {
      const { parent } = node;
      const isCalled = parent.type === 'CallExpression' && parent.callee === node;
      if (!isCalled || !(isModal(parent) || isThrownAway(parent)))
        context.report({ node, messageId: 'awaited' });
    };
    return {
      MemberExpression(node) {
        const key = keyOf(node.property, node.computed);
        if (key !== undefined && isMessage(node.object, key)) look(node);
      },
      // Under another name nobody sees how it is called.
      'ObjectPattern > Property'(node) {
        const key = keyOf(node.key, node.computed);
        if (key !== undefined && isMessage(node.parent, key)) context.report({ node, messageId: 'awaited' });
      },
    };
  },
};

/** Whether it says so where it is called. */
function isModal({ arguments: given }) {
  return given.some(
    argument =>
      argument.type === 'ObjectExpression' &&
      argument.properties.some(
        ({ key, value }) => key?.name === 'modal' && value.type === 'Literal' && value.value === true,
      ),
  );
}

function isThrownAway(call) {
  const { parent } = call;
  if (parent.type === 'UnaryExpression' && parent.operator === 'void')
    return parent.parent.type === 'ExpressionStatement';
  const isChained =
    parent.type === 'MemberExpression' &&
    parent.object === call &&
    chained.test(keyOf(parent.property, parent.computed) ?? '') &&
    parent.parent.type === 'CallExpression' &&
    parent.parent.callee === parent;
  return isChained && isThrownAway(parent.parent);
}

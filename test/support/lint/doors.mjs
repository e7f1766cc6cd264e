import { keyOf, typesOf } from './typed.mjs';

/** Parts of VS Code's API that only some files may touch: by their types, so that no other name hides them. */
export const doors = {
  meta: { type: 'problem', schema: [{ type: 'object', additionalProperties: { type: 'string' } }] },
  create(context) {
    const [closed = {}] = context.options;
    const types = typesOf(context);
    const refuse = (node, names) => {
      const name = names.find(one => Object.hasOwn(closed, one));
      if (name !== undefined) context.report({ node, message: `${name}: ${closed[name]}` });
    };
    return {
      MemberExpression(node) {
        const key = keyOf(node.property, node.computed);
        if (key !== undefined) refuse(node, types.members(node.object, key));
      },
      'ObjectPattern > Property'(node) {
        const key = keyOf(node.key, node.computed);
        if (key !== undefined) refuse(node, types.members(node.parent, key));
      },
    };
  },
};

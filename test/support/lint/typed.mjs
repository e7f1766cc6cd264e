/** What a rule can ask the types: which declaration of VS Code's API a name stands for, however it was come by. */
export function typesOf(context) {
  const services = context.sourceCode.parserServices;
  const checker = services.program.getTypeChecker();

  /** Such as `FileSystem.delete` or `workspace.applyEdit`; nothing for what is not VS Code's. */
  const nameOf = symbol => {
    const [, name] = /^"vscode"\.(.+)$/.exec(checker.getFullyQualifiedName(symbol)) ?? [];
    return name === undefined ? [] : [name];
  };
  const membersOf = (type, key) => {
    const parts = type.isUnionOrIntersection() ? type.types : [type];
    return parts.flatMap(part => part.getProperty(key) ?? []).flatMap(nameOf);
  };
  return {
    members: (object, key) => membersOf(services.getTypeAtLocation(object), key),
    /** Those of the type that is wanted where an object is written. */
    wanted(object, key) {
      const type = checker.getContextualType(services.esTreeNodeToTSNodeMap.get(object));
      return type === undefined ? [] : membersOf(type, key);
    },
    /** A number, a text that never changes, or something else that holds no words but those it was made of. */
    isFixed(node) {
      const type = services.getTypeAtLocation(node);
      const parts = type.isUnion() ? type.types : [type];
      return parts.every(part => {
        const shownAs = checker.typeToString(part);
        return (
          part.isStringLiteral() || /^(undefined|false|number|(\w+\.)?MarkdownString|Command)$/.test(shownAs)
        );
      });
    },
  };
}

/** The key of a member or a property, where it can be read. */
export function keyOf(key, computed) {
  if (!computed && key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

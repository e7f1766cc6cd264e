// Written by esbuild.mjs: each brings every *.test.ts of its folder.
declare module 'tests:unit';
declare module 'tests:unit/edits';
declare module 'tests:unit/frontMatter';
declare module 'tests:unit/notes';
declare module 'tests:unit/time';
declare module 'tests:host';
declare module 'tests:e2e';
declare module 'tests:pages';

/** The text of a file with all that it imports, as the build makes it. */
declare module 'worker:*' {
  const code: string;
  export default code;
}

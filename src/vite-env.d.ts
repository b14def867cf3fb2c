/** CRXJS: the value is the file name of the classic script that it emits. */
declare module '*?iife' {
  const file: string;
  export default file;
}

/** scripts/build/texts.ts: the keys of the pages' texts, in the order in which each language's texts come. */
declare module '*messages.json?keys' {
  const keys: readonly string[];
  export default keys;
}

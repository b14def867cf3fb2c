/** CRXJS: the value is the file name of the classic script that it emits. */
declare module '*?iife' {
  const file: string;
  export default file;
}

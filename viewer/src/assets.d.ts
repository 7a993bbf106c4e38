/** esbuild puts the file's text in place of the import. */
declare module "*.svg" {
  const text: string;
  export default text;
}

/** esbuild gathers these into viewer.css. */
declare module "*.css";

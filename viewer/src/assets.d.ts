/** esbuild puts the file's text in place of the import. */
declare module "*.svg" {
  const text: string;
  export default text;
}

/** esbuild gathers these into viewer.css. */
declare module "*.css";

/** Of Vite, which runs the unit tests. */
interface ImportMeta {
  glob(files: string, as: { readonly query: "?raw"; readonly import: "default"; readonly eager: true }): Record<string, string>;
}

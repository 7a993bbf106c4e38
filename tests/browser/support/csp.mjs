/** The policy that every generated page carries: it cannot call out. */
export const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; " +
  "img-src 'self' blob: data:; media-src 'self' blob:; worker-src blob:; connect-src 'self' blob: data:; " +
  "base-uri 'none'; form-action 'none'";

/** Files of the generated service that are the same in every service: imported as text, by the bundler and by Vitest. */
declare module "*.py" {
  const text: string;
  export default text;
}

declare module "*.mako" {
  const text: string;
  export default text;
}

// The package has no types of its own. As much of it as is used.
declare module 'js-yaml' {
  export function load(text: string): unknown;
}

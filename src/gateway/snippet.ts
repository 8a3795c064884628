// What a page needs to run exactly the files of one release, as text to copy. An import map is the one thing that checks
// lazy chunks in every engine: a hash at the script tag speaks of the entry alone.
import type { Release } from './release.js';

const ENTRY = 'tender-checkout.js';
const CLASSIC = 'tender-checkout.classic.js';

/**
 * What is in the tag is seen until the element is there, and no longer: it has a shadow. So the words are true while it is
 * loading, and where it never comes. They need no script and no style, which a policy might forbid.
 */
const PLACE = `<tender-checkout checkout-session="TOKEN">
       <p>If no payment form appears here, reload the page or pay another way.</p>
     </tender-checkout>`;

/** Base64 of a text's hash, with the name of the algorithm before it, as policies and integrity have it. */
export async function hashOf(algorithm: 'sha256' | 'sha384', text: string): Promise<string> {
  const name = algorithm.replace('sha', 'SHA-');
  const hash = await crypto.subtle.digest(name, new TextEncoder().encode(text));
  return `${algorithm}-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

export interface Snippet {
  /** Map and script tag of this very release. */
  readonly module: string;
  /** The same for pages that cannot use module scripts. */
  readonly classic: string;
  /** Whatever release the gateway has. */
  readonly latest: string;
  /** The hash of the map's text, for `script-src`. */
  readonly mapHash: string;
}

/** @param origin of the gateway, as browsers know it */
export async function toSnippet({ version, files }: Release, origin: string): Promise<Snippet> {
  const base = `${origin}/${version}/`;
  const scripts = Object.entries(files).filter(
    ([path]) => path.endsWith('.js') && !path.startsWith('frame/') && path !== CLASSIC,
  );
  const map = JSON.stringify({
    integrity: Object.fromEntries(scripts.map(([path, hash]) => [base + path, hash])),
  });
  const mapTag = `<script type="importmap">${map}</script>`;
  const attributes = (path: string): string =>
    `src="${base}${path}" integrity="${files[path] ?? ''}" crossorigin="anonymous"`;
  return {
    module: `${mapTag}\n<script type="module" ${attributes(ENTRY)}></script>`,
    classic: `${mapTag}\n<script ${attributes(CLASSIC)}></script>`,
    latest: `<script type="module" src="${origin}/latest/${ENTRY}"></script>`,
    mapHash: await hashOf('sha256', map),
  };
}

/** The whole page of text. Everything but the tags is a comment, so that it may be pasted as it is. */
export async function printSnippet(release: Release, origin: string): Promise<string> {
  const { module, classic, latest, mapHash } = await toSnippet(release, origin);
  return `<!-- Tender ${release.version}, printed by ${origin}. Take one of the three. -->

<!-- 1. This release and no other file: what was changed on the gateway or on its way does not run, lazy chunks included.
     The map stands before every module script of the page, in one line as it is here. Chrome 127, Safari 18 and
     Firefox 138 check it; older browsers check the entry alone. -->
${module}

<!-- 2. The same, for pages that cannot write module scripts. -->
${classic}

<!-- 3. The newest release of this gateway, which nothing checks: whoever can change the gateway's files can change
     what this page runs. -->
${latest}

<!-- A Content-Security-Policy lets it run with
     script-src ${origin} '${mapHash}'; connect-src ${origin}; frame-src ${origin}; img-src ${origin}
     The hash is that of the map in 1 and 2; 3 needs none. -->

<!-- Where the checkout stands. Its sentence is for whoever gets no checkout: a file was changed or did not arrive, or
     there is no JavaScript.
     ${PLACE} -->
`;
}

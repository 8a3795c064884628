// Who lives on which floor, and what each room may import. The table is the rule; reading imports is done elsewhere.

export interface Room {
  readonly folder: string;
  /** Which of the programs that never import each other; `shared` is open to all of them. */
  readonly program: 'shared' | 'element' | 'frame' | 'gateway' | 'outside';
  /** Rooms and single files it may import besides itself, as beginnings of a path. */
  readonly rooms: readonly string[];
  /** Packages it may import; undefined: any. */
  readonly packages?: readonly string[];
}

const ELEMENT_FLOORS: readonly (readonly string[])[] = [
  ['src/shared/'],
  ['src/element/model/', 'src/element/i18n/'],
  ['src/element/api/'],
  ['src/element/state/', 'src/element/ui/', 'src/element/secure/'],
  ['src/element/form/'],
  ['src/element/action/'],
  ['src/element/checkout/'],
];

/** From this floor up a room may use the one package the element is made of. */
const FIRST_FLOOR_WITH_LIT = 3;

/** Well-kept libraries, each fetched with the one field or view that needs it. */
const LAZY_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'src/element/form/': ['ibantools', 'libphonenumber-js', 'localized-address-format', 'postcode-validator'],
  'src/element/action/': ['jsbarcode', 'uqr'],
};

const elementRooms: readonly Room[] = ELEMENT_FLOORS.flatMap((folders, floor) =>
  floor === 0
    ? []
    : folders.map((folder) => ({
        folder,
        program: 'element' as const,
        rooms: ELEMENT_FLOORS.slice(0, floor).flat(),
        packages: floor < FIRST_FLOOR_WITH_LIT ? [] : ['lit', ...(LAZY_PACKAGES[folder] ?? [])],
      })),
);

const SERVER = ['hono', '@hono/node-server', 'zod', 'node:'];

/** How the demo and the wrappers reach the product: as any merchant would. */
const PRODUCT = 'tender-checkout';

/** More special entries first: the first whose folder fits is the room of a file. */
export const ROOMS: readonly Room[] = [
  { folder: 'src/shared/contract.ts', program: 'shared', rooms: ['src/shared/'], packages: ['zod'] },
  { folder: 'src/shared/', program: 'shared', rooms: [], packages: [] },
  ...elementRooms,
  // What may be imported is made on all floors: types are exported from where they belong.
  { folder: 'src/index.ts', program: 'element', rooms: ELEMENT_FLOORS.flat(), packages: [] },
  { folder: 'src/no-document.ts', program: 'element', rooms: [], packages: [] },
  { folder: 'src/define.ts', program: 'element', rooms: ['src/element/checkout/'], packages: [] },
  {
    folder: 'src/wrappers/',
    program: 'element',
    rooms: ['src/index.ts', 'src/define.ts'],
    packages: [PRODUCT, 'react', 'vue', '@angular/core', '@angular/forms', 'svelte', 'solid-js'],
  },
  { folder: 'src/frame/', program: 'frame', rooms: ['src/shared/'], packages: [] },
  { folder: 'src/gateway/', program: 'gateway', rooms: ['src/shared/'], packages: SERVER },
  // What a merchant tests with: the gateway and the sandbox on a port, and a shopper's hands.
  {
    folder: 'src/testing/',
    program: 'outside',
    rooms: ['demo/sandbox/index.ts'],
    packages: [PRODUCT, ...SERVER],
  },
  { folder: 'demo/shop/', program: 'outside', rooms: [], packages: [PRODUCT, ...SERVER] },
  { folder: 'demo/sandbox/', program: 'outside', rooms: [], packages: [...SERVER, 'libsql'] },
  // What starts the demo deploys a gateway from the sources; the shop beside it may not.
  {
    folder: 'demo/',
    program: 'outside',
    rooms: ['scripts/', 'src/gateway/index.ts'],
    packages: [PRODUCT, ...SERVER],
  },
  { folder: 'scripts/', program: 'outside', rooms: ['test/help/'] },
];

/** The one file whose code is too heavy for a browser: outside the gateway only its types may be used. */
export const TYPES_ONLY = 'src/shared/contract.ts';

// Describes the public element for editors, wrappers and the README's tables. The other elements and functions are
// nobody's business outside, and neither is what the public one keeps to itself.

/** Called by the browser, never by a page. */
const isCallback = (name) => /Callback$|^formAssociated$/.test(name);

const publicOnly = {
  name: 'tender-public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(({ name, privacy = 'public' }) => {
          return privacy === 'public' && !name.startsWith('#') && !isCallback(name);
        });
      }
    }
  },
};

export default {
  globs: [
    'src/element/checkout/checkout-properties.ts',
    'src/element/checkout/presented.ts',
    'src/element/checkout/tender-checkout.ts',
    'src/define.ts',
  ],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [publicOnly],
};

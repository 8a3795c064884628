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

/** The analyzer reads a property's type where it is declared, and a property that can only be set has it elsewhere. */
const typesOfSetters = {
  name: 'tender-types-of-setters',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isSetAccessor(node) || !node.parameters[0]?.type) return;
    for (const { members = [], attributes = [] } of moduleDoc.declarations ?? []) {
      const type = { text: node.parameters[0].type.getText() };
      const name = node.name.getText();
      const found = members.find((member) => member.name === name);
      if (found) found.type ??= type;
      const attribute = attributes.find(({ fieldName }) => fieldName === name);
      if (attribute) attribute.type ??= type;
    }
  },
};

/** Events whose detail is the element's own are in the map that the package exports; others are the platform's. */
const typesOfEvents = {
  name: 'tender-types-of-events',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const { events = [] } of declarations)
        for (const event of events)
          event.type ??= {
            text: event.name.startsWith('tender-') ? `TenderEvents['${event.name}']` : 'Event',
          };
  },
};

export default {
  globs: [
    'src/element/checkout/checkout-properties.ts',
    'src/element/checkout/presented.ts',
    'src/element/checkout/form-control.ts',
    'src/element/checkout/tender-checkout.ts',
    'src/define.ts',
  ],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [typesOfSetters, typesOfEvents, publicOnly],
};

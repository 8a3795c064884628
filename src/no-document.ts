// What the package's first entries are where there is neither a document nor Node: workers, at the edge or beside a page.
// Code for pages can be imported there and changes nothing; only who tries to make an element is told.

/** Stands for the element's class. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- whoever extends it or asks `instanceof` needs a class
export class TenderCheckout {
  static readonly formAssociated = true;

  constructor() {
    throw new TypeError(
      '<tender-checkout> is made in documents, and there is none here: render its tag instead.',
    );
  }
}

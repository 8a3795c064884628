// The two encoders of the barcode library that are used here: it describes only its whole.

declare module 'jsbarcode/bin/barcodes/*/index.js' {
  interface Encoder {
    valid(): boolean;
    encode(): { data: string };
  }
  export const CODE128: new (text: string, options: object) => Encoder;
  export const ITF: new (text: string, options: object) => Encoder;
}

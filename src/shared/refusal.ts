// A reason that may cross a port: a code and nothing else. What a code means is in errors.ts, which the frame need not
// carry along.

export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

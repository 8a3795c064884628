// The API's refusals: `{code, messages[]}` with the status the documents give each code.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Every code the sandbox answers that is not a plain 400. */
const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  INVALID_CREDENTIALS: 401,
  NOT_AUTHENTICATED: 401,
  INVALID_TOKEN: 401,
  TOKEN_IN_USE: 401,
  AUTHORIZATION_REQUIRED: 403,
  FORBIDDEN: 403,
  CHECKOUT_NOT_FOUND: 404,
  DEFAULT_CHECKOUT_NOT_FOUND: 404,
  PAYMENT_METHOD_NOT_FOUND: 404,
  UNSUPPORTED_METHOD: 405,
  CONFLICT: 409,
  DUPLICATE_CHECKOUT_NAME: 409,
  CANNOT_ARCHIVE_DEFAULT_CHECKOUT: 409,
  CANNOT_UNPUBLISH_DEFAULT_CHECKOUT: 409,
  INTERNAL_ERROR: 500,
  REQUEST_TIMEOUT: 504,
};

export class ApiError extends Error {
  readonly code: string;
  readonly status: ContentfulStatusCode;
  readonly messages: readonly string[];

  constructor(
    code: string,
    text: string | readonly string[],
    status: ContentfulStatusCode = STATUS[code] ?? 400,
  ) {
    const messages = typeof text === 'string' ? [text] : text;
    super(messages.join('; '));
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.messages = messages;
  }
}

/** An error to throw. `text` must name fields and states only, never a value someone sent; a list says all at once. */
export const refusal = (
  code: string,
  text: string | readonly string[],
  status?: ContentfulStatusCode,
): ApiError => new ApiError(code, text, status);

/** The page on 3-D Secure setups shows its errors with the status repeated. */
const withStatus = (c: Context, status: number): object =>
  c.req.path.startsWith('/v1/three-d-secure/') ? { httpCode: status } : {};

/** Turns anything thrown into an answer. What is not a refusal is a fault of ours and says nothing of itself. */
export function answerError(c: Context, error: unknown): Response {
  if (error instanceof ApiError) {
    const { code, messages, status } = error;
    return c.json({ code, messages, ...withStatus(c, status) }, status);
  }
  return c.json({ code: 'INTERNAL_ERROR', messages: ['Unexpected error'] }, 500);
}

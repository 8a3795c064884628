// The API's refusals: `{code, messages[]}` with the status the documents give each code.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Every code the sandbox answers that is not a plain 400. */
const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  INVALID_CREDENTIALS: 401,
  INVALID_TOKEN: 401,
  TOKEN_IN_USE: 401,
  AUTHORIZATION_REQUIRED: 403,
  UNSUPPORTED_METHOD: 405,
  INTERNAL_ERROR: 500,
  REQUEST_TIMEOUT: 504,
};

export class ApiError extends Error {
  readonly code: string;
  readonly status: ContentfulStatusCode;

  constructor(code: string, text: string, status: ContentfulStatusCode = STATUS[code] ?? 400) {
    super(text);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
  }
}

/** An error to throw. `text` must name fields and states only, never a value someone sent. */
export const refusal = (code: string, text: string, status?: ContentfulStatusCode): ApiError =>
  new ApiError(code, text, status);

/** Turns anything thrown into an answer. What is not a refusal is a fault of ours and says nothing of itself. */
export function answerError(c: Context, error: unknown): Response {
  if (error instanceof ApiError) return c.json({ code: error.code, messages: [error.message] }, error.status);
  return c.json({ code: 'INTERNAL_ERROR', messages: ['Unexpected error'] }, 500);
}

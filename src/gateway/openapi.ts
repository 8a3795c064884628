// The browser-facing API as an OpenAPI 3.1 document, printed from the schemas that the gateway checks with, so that
// anyone can write a gateway in another language. A tool: a running gateway never loads this file.
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import * as contract from '../shared/contract.js';
import { ERROR_TABLE, isErrorCode, type ErrorCode } from '../shared/errors.js';
import { PROTOCOL } from '../shared/protocol.js';
import { printFiles } from './openapi-files.js';
import { COMMON, INTRODUCTION, REQUEST_BODY, STATUS_OF, TOO_LARGE, WORDS } from './openapi-words.js';
import { INERT } from './policies.js';

type Json = Record<string, unknown>;
type Path = keyof typeof contract.ROUTES;

const SCHEMAS = '#/components/schemas/';
const HEADER_REF = '#/components/headers/';
const RESPONSES = '#/components/responses/';

const toName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const schemas: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries(contract as Record<string, unknown>).flatMap(([name, value]) =>
    value instanceof z.ZodType ? [[toName(name), value] as const] : [],
  ),
);

const nameOf = (schema: z.ZodType): string => [...schemas].find(([, known]) => known === schema)?.[0] ?? '';

const refTo = (schema: z.ZodType): Json => ({ $ref: SCHEMAS + nameOf(schema) });

function printSchemas(): Json {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of schemas) names.add(schema, { id });
  const printed = z.toJSONSchema(names, { io: 'input', uri: (id) => SCHEMAS + id }).schemas;
  return Object.fromEntries(
    Object.entries(printed).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}

/** One line for each code, in the words of `tender-error`. */
function toLine(code: ErrorCode): string {
  const [who, again] = ERROR_TABLE[code];
  return `- \`${code}\`: who \`${who}\`, retryable \`${String(again)}\``;
}

const header = (description: string, value?: string): Json => ({
  description,
  schema: { type: 'string', ...(value !== undefined && { const: value }) },
});

const HEADERS: Json = {
  'x-trace-id': header('Names this request in logs and errors.'),
  'access-control-allow-origin': header('The `Origin` of the request. On refusals, too: they hold nothing.'),
  'access-control-expose-headers': header('What the page may read.', 'x-trace-id'),
  vary: header('The answer depends on who asks.', 'Origin'),
  'cache-control': header('Never kept.', 'no-store'),
  ...Object.fromEntries(
    Object.entries(INERT).map(([name, value]) => [name, header('Not a document, not a script.', value)]),
  ),
};

const toAnswer = (description: string, schema: Json): Json => ({
  description,
  headers: Object.fromEntries(Object.keys(HEADERS).map((name) => [name, { $ref: HEADER_REF + name }])),
  content: { 'application/json': { schema } },
});

const statusesOf = (codes: readonly ErrorCode[]): number[] =>
  [...new Set(codes.map((code) => STATUS_OF[code] ?? 0))].toSorted((a, b) => a - b);

/** One answer for each HTTP status a refusal can have. */
function printRefusals(): Json {
  const codes = Object.keys(STATUS_OF).filter(isErrorCode);
  return Object.fromEntries(
    statusesOf(codes).map((status) => {
      const list = codes.filter((code) => STATUS_OF[code] === status);
      const narrow = { properties: { error: { properties: { code: { enum: list } } } } };
      const schema = { allOf: [refTo(contract.errorAnswer), narrow] };
      return [`Refusal${String(status)}`, toAnswer(list.map(toLine).join('\n'), schema)];
    }),
  );
}

const toRefusals = (codes: readonly ErrorCode[]): Json =>
  Object.fromEntries(
    statusesOf(codes).map((status) => [status, { $ref: `${RESPONSES}Refusal${String(status)}` }]),
  );

function toOperation(path: Path): Json {
  const { request, answer } = contract.ROUTES[path];
  const { summary, description, errors } = WORDS[path];
  const codes = [...COMMON, ...errors];
  return {
    operationId: path.slice('/v1/'.length),
    summary,
    description: `${description}\n\nRefusals: ${codes.map((code) => `\`${code}\``).join(', ')}.`,
    parameters: [
      {
        name: 'Origin',
        in: 'header',
        required: true,
        description: 'Set by the browser.',
        schema: { type: 'string' },
      },
    ],
    requestBody: {
      required: true,
      description: REQUEST_BODY,
      content: { 'text/plain': { schema: refTo(request) } },
    },
    responses: {
      '200': toAnswer('Done.', refTo(answer)),
      ...toRefusals(codes),
      '413': { $ref: `${RESPONSES}TooLarge` },
    },
  };
}

/** The whole document. Pure: the same sources give the same text. */
export function printOpenApi(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tender, browser-facing API of the gateway',
      version: String(PROTOCOL),
      description: INTRODUCTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://pay.shop.example', description: 'An origin of its own, never the shop’s.' }],
    paths: {
      ...Object.fromEntries(
        (Object.keys(contract.ROUTES) as Path[]).map((path) => [path, { post: toOperation(path) }]),
      ),
      ...printFiles(),
    },
    components: {
      headers: HEADERS,
      responses: {
        ...printRefusals(),
        TooLarge: toAnswer(TOO_LARGE, refTo(contract.errorAnswer)),
      },
      schemas: printSchemas(),
    },
  };
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url)
  process.stdout.write(`${JSON.stringify(printOpenApi(), null, 2)}\n`);

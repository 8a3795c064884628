// What the gateway hands out by GET, for the OpenAPI document: files of a release, and what it says of itself. A running
// gateway never loads it.
import { DOCUMENTS, FONT_SHEET } from './documents.js';

type Json = Record<string, unknown>;

interface Row {
  readonly summary: string;
  readonly type: string;
  /** `cache-control` of the answer; undefined where it differs from file to file. */
  readonly cache?: string;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';
const JSON_TYPE = 'application/json';
const ASKED_AGAIN = 'no-cache';
const FIVE_MINUTES = 'public, max-age=300';
const FOREVER = 'public, max-age=31536000, immutable';

const FILES: Readonly<Record<string, Row>> = {
  '/tender-checkout.js': {
    summary: 'The element, of whatever release the gateway has',
    type: SCRIPT,
    cache: FIVE_MINUTES,
  },
  '/latest/tender-checkout.js': {
    summary: 'The same, by a name that says so',
    type: SCRIPT,
    cache: FIVE_MINUTES,
  },
  '/tender-checkout.classic.js': {
    summary: 'A script for pages that cannot use modules: puts the module into the page',
    type: SCRIPT,
    cache: FIVE_MINUTES,
  },
  '/chunks/{file}': { summary: 'A part of the element that comes later', type: SCRIPT, cache: FOREVER },
  '/frame/{file}': {
    summary: 'A script or style of the documents to be framed',
    type: 'text/*',
    cache: FOREVER,
  },
  [FONT_SHEET]: {
    summary: 'Web fonts of the card fields, where the settings name any',
    type: 'text/css; charset=utf-8',
    cache: FOREVER,
  },
  '/THIRD-PARTY-LICENSES.md': { summary: 'Whose work is in the files', type: TEXT, cache: FIVE_MINUTES },
  '/{version}/tender-checkout.js': {
    summary: 'The element of one release, and never another one',
    type: SCRIPT,
    cache: FOREVER,
  },
  '/{version}/chunks/{file}': { summary: 'A part of that release', type: SCRIPT, cache: FOREVER },
  '/{version}/snippet': { summary: 'The tags that load that release', type: TEXT, cache: ASKED_AGAIN },
  '/{version}/integrity.json': { summary: 'Hashes of that release', type: JSON_TYPE, cache: FOREVER },
  '/{version}/script-inventory.json': { summary: 'Scripts of that release', type: JSON_TYPE, cache: FOREVER },
  '/snippet': {
    summary: 'The tags that load this release, with the hash of every script',
    type: TEXT,
    cache: ASKED_AGAIN,
  },
  '/integrity.json': { summary: 'Hash of every file of this release', type: JSON_TYPE, cache: ASKED_AGAIN },
  '/script-inventory.json': {
    summary: 'Every script with its purpose, the SDK of the settings, and the policy of each document',
    type: JSON_TYPE,
    cache: ASKED_AGAIN,
  },
  '/icons/{icon}': { summary: 'A drawing of a method or brand', type: 'image/svg+xml' },
  '/icons/{drawing}/{host}/{path}': {
    summary: 'Yuno’s picture of a method, fetched by the gateway; the drawing where it cannot be had',
    type: 'image/*',
  },
};

const PARAMETERS: Readonly<Record<string, string>> = {
  version: 'A release that the gateway keeps, such as `0.1.0`.',
  file: 'Its name, with the hash in it.',
  icon: 'As `/v1/open` names it: with the version of the drawing in it.',
  drawing: 'What is shown instead.',
  host: 'One of the hosts that Yuno’s icons come from.',
  path: 'The path there.',
};

const toParameters = (path: string): Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: PARAMETERS[name],
    schema: { type: 'string' },
  }));

const toFile = (path: string, { summary, type, cache }: Row): Json => ({
  get: {
    summary,
    parameters: toParameters(path),
    responses: {
      '200': {
        description: 'The file.',
        ...(cache && {
          headers: {
            'cache-control': {
              description: 'How long it may be kept.',
              schema: { type: 'string', const: cache },
            },
          },
        }),
        content: { [type]: { schema: { type: 'string' } } },
      },
      '404': { description: 'It is not there. The answer is never kept for long.' },
    },
  },
});

const DOCUMENT: Json = {
  get: {
    summary: 'A document to be framed by pages of the shop',
    responses: {
      '200': {
        description: 'HTML under a policy whose `frame-ancestors` are the shop origins.',
        content: { 'text/html': { schema: { type: 'string' } } },
      },
    },
  },
};

/** Path → what GET answers there. */
export const printFiles = (): Json => ({
  ...Object.fromEntries(Object.keys(DOCUMENTS).map((path) => [path, DOCUMENT])),
  ...Object.fromEntries(Object.entries(FILES).map(([path, row]) => [path, toFile(path, row)])),
});

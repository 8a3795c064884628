// The server of the apps that are files and nothing else: hands out what was built, makes a checkout session for each
// visit, and sends the strictest policy the stack can live under.
//   node ../serve.mjs FOLDER [--trusted-types="names of the framework's own policies"]
//   node ../serve.mjs FOLDER --plain-markup: for a framework that makes its own markup from text, without a policy
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { gateway, openSession } from './session.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'trusted-types': { type: 'string', default: '' }, 'plain-markup': { type: 'boolean' } },
});
const folder = positionals[0] ?? 'dist';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
};

/** Nothing inline, and no foreign origin but the gateway. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  `connect-src 'self' ${gateway}`,
  `frame-src ${gateway}`,
  `img-src 'self' ${gateway}`,
  "style-src 'self'",
  ...(values['plain-markup']
    ? []
    : ["require-trusted-types-for 'script'", `trusted-types lit-html ${values['trusted-types']}`.trim()]),
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

async function answer({ method, url = '/' }) {
  const { pathname } = new URL(url, 'http://localhost');
  if (method === 'POST' && pathname === '/api/session') {
    const body = JSON.stringify({ session: await openSession(), gateway });
    return { status: 200, type: 'application/json', body };
  }
  if (pathname === '/favicon.ico') return { status: 204, type: 'image/x-icon' };
  const path = normalize(pathname === '/' ? '/index.html' : pathname);
  try {
    return {
      status: 200,
      type: TYPES[extname(path)] ?? 'application/octet-stream',
      body: await readFile(join(folder, path)),
    };
  } catch {
    return { status: 404, type: 'text/plain', body: 'not found' };
  }
}

const server = createServer((request, response) => {
  answer(request)
    .catch((error) => {
      console.error(error);
      return { status: 502, type: 'text/plain', body: 'no session: see what the server printed' };
    })
    .then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'content-security-policy': policy });
      response.end(body);
    });
});

const port = Number(process.env.PORT || 4200);
server.listen(port, 'localhost', () => console.log(`http://localhost:${String(port)}`));

// The shop's server: files as they were built, and for each visitor a page with a session of their own.
import {
  AngularNodeAppEngine,
  createNodeRequestHandler,
  isMainModule,
  writeResponseToNodeResponse,
} from '@angular/ssr/node';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gateway, openSession } from './session';

const FILES = join(import.meta.dirname, '../browser');
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Nothing inline, and no foreign origin but the gateway. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  `connect-src 'self' ${gateway}`,
  `frame-src ${gateway}`,
  `img-src 'self' ${gateway}`,
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html angular angular#bundler',
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

const engine = new AngularNodeAppEngine();

export const reqHandler = createNodeRequestHandler(async (request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
  const type = TYPES[extname(path)];
  const file = type && (await readFile(join(FILES, path)).catch(() => undefined));
  response.setHeader('content-security-policy', policy);
  if (file) {
    response.writeHead(200, { 'content-type': type }).end(file);
    return;
  }
  const page = path === '/' ? await engine.handle(request, { gateway, session: await openSession() }) : null;
  if (page) await writeResponseToNodeResponse(page, response);
  else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
});

if (isMainModule(import.meta.url)) {
  const port = Number(process.env['PORT'] || 4200);
  const server = createServer((request, response) => {
    reqHandler(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(502).end();
    });
  });
  server.listen(port, 'localhost', () => console.log(`http://localhost:${port}`));
}

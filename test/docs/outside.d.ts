// What recipes import of frameworks that are not installed here, or have without an import. No more of it than they use:
// the whole of it is there where test/frameworks builds the shops.
declare module 'server-only';

declare module 'next/server' {
  export function connection(): Promise<void>;
  export type NextRequest = Request;
  export class NextResponse extends Response {
    static next(init: { request: { headers: Headers } }): NextResponse;
  }
}

declare module '@angular/ssr' {
  import type { EnvironmentProviders } from '@angular/core';
  export const RenderMode: { readonly Server: 0; readonly Prerender: 2 };
  interface Feature {
    readonly kind: string;
  }
  export function withRoutes(routes: { path: string; renderMode: 0 | 2 }[]): Feature;
  export function provideServerRendering(...features: Feature[]): EnvironmentProviders;
}

declare module '@angular/ssr/node' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  export class AngularNodeAppEngine {
    handle(request: IncomingMessage, context?: unknown): Promise<Response | null>;
  }
  export function createNodeRequestHandler(handler: Handler): Handler;
  export function isMainModule(url: string): boolean;
  export function writeResponseToNodeResponse(from: Response, to: ServerResponse): Promise<void>;
}

declare module '@sveltejs/adapter-node' {
  export default function adapter(): object;
}

declare module '@sveltejs/kit/vite' {
  export function sveltekit(options: {
    adapter: object;
    csp: { mode: 'nonce'; directives: Record<string, string[]> };
  }): [];
}

declare module '@sveltejs/kit' {
  export type Handle = (input: {
    event: object;
    resolve(event: object): Promise<Response>;
  }) => Promise<Response>;
}

declare module '$env/dynamic/private' {
  export const env: Readonly<Record<string, string | undefined>>;
}

// Of Nuxt, and of the shop's own folder `server/utils`.
declare function defineNuxtConfig(config: {
  compatibilityDate: string;
  features: { inlineStyles: boolean };
}): object;
declare function defineEventHandler<Answer>(answer: () => Answer): Answer;
declare function setResponseHeader(event: object, name: string, value: string): void;
declare function defineNitroPlugin(
  plugin: (nitro: {
    hooks: {
      hook(
        name: 'render:html',
        heard: (html: { head: string[]; bodyAppend: string[] }, about: { event: object }) => void,
      ): void;
    };
  }) => void,
): object;
declare function useFetch(
  path: string,
  options: { method: string },
): Promise<{
  data: import('vue').Ref<{ gateway: string; session: string } | undefined>;
  error: import('vue').Ref<{ statusCode: number } | undefined>;
}>;
declare const gateway: string;
declare function openSession(): Promise<string>;
declare function readSetting(name: string): string;

// Opens a page in the visitor's browser, where there is one. Never the reason that something fails.
import { spawn } from 'node:child_process';
import type { Env } from './settings.js';

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Somebody sits in front of a screen, and did not ask to be left alone. */
export function wantsBrowser(env: Env, platform: NodeJS.Platform): boolean {
  if (env['NO_OPEN'] === '1' || env['CI']) return false;
  return platform in OPENERS || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

export function openBrowser(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

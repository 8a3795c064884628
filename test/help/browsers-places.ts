// Where browsers usually live, per engine and system. A table of paths: whether one of them works is decided
// by whoever reads it.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The variable that names a browser by hand, and hands a found one over to child processes. */
export const PATH_VARIABLE: Readonly<Record<Engine, string>> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
  webkit: 'WEBKIT_PATH',
};

const COMMANDS: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
  webkit: [],
};

const MAC_APPS: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox'],
  webkit: [],
};

const WINDOWS_FILES: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
  webkit: [],
};

/** The test browser of WebKitGTK sits in a library folder, not on the PATH. */
const WEBKIT_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0',
  '/usr/libexec/webkit2gtk-4.1',
];

const inPath = (name: string): string[] =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

function ofSystem(engine: Engine): string[] {
  if (process.platform === 'darwin') {
    return MAC_APPS[engine].flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) => {
        return join(folder, `${app}.app/Contents/MacOS`, app === 'Firefox' ? 'firefox' : app);
      }),
    );
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder ? WINDOWS_FILES[engine].map((file) => join(folder, file)) : [],
    );
  }
  return engine === 'webkit' ? WEBKIT_FOLDERS.map((folder) => join(folder, 'MiniBrowser')) : [];
}

/** What an earlier download of Playwright left behind, newest first. */
export function playwrightChromium(): string[] {
  const usual: Partial<Record<NodeJS.Platform, string>> = {
    linux: join(homedir(), '.cache/ms-playwright'),
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
  };
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? usual[process.platform];
  if (cache === undefined || !existsSync(cache)) return [];
  const files = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  const versions = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  return versions
    .sort()
    .reverse()
    .flatMap((version) => files.map((file) => join(cache, version, file)));
}

/** Every path where this engine may be, the most deliberate first. Existing files only. */
export function candidates(engine: Engine): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const named = process.env[PATH_VARIABLE[engine]];
  return [
    ...(named ? [named] : []),
    ...COMMANDS[engine].flatMap((command) => inPath(command + suffix)),
    ...ofSystem(engine),
    ...(engine === 'chromium' ? playwrightChromium() : []),
  ].filter((path) => existsSync(path));
}

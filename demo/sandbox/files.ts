// The files that the sandbox serves as they are. The one place that reads them: the package's build puts their text here
// (scripts/build/sandbox-files.ts), because a package has no folders of ours to read.
import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

export const FILES = {
  'sdk/main.js': read('sdk/main.js'),
  'hosted/hosted.css': read('hosted/hosted.css'),
  'hosted/hosted.js': read('hosted/hosted.js'),
} as const;

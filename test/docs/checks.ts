// How a sample of each language is held to this repository. A language that is not in the table is a mistake: nobody
// would notice when its samples grow old.
import { parse } from 'vue/compiler-sfc';
import { compile } from 'svelte/compiler';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, type Block } from './blocks.js';
import { findUnknownAttributes, findUnknownStyles } from './names.js';

const SCRIPTS = Object.keys(
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
    .scripts,
);

/** Programs that a reader has, or gets here; what they are told is looked at below. */
const PROGRAMS = ['npm', 'node', 'cd', 'curl', 'openssl', 'sed', 'docker', 'npx'];
const NPM = ['ci', 'install', 'pack', 'start', 'test'];

/** Each command of a text: pipes, and what follows another. What is quoted is no part of it, and settings in front are none. */
const commandsOf = (text: string): string[] =>
  text
    .replaceAll(/'[^']*'|"[^"]*"/g, 'quoted')
    .replaceAll(/(^|\s)#.*$/gm, '')
    .split(/\s*(?:&&|\||;|\n)\s*/)
    .map((command) => command.replace(/^(?:[A-Z_]+=\S*\s*)+/, '').trim())
    .filter(Boolean);

function checkCommand(command: string): string[] {
  const [program = '', first = '', second = ''] = command.split(/\s+/);
  if (!PROGRAMS.includes(program)) return [`${program} is a program that nobody named`];
  if (program === 'npm' && first === 'run')
    return SCRIPTS.includes(second) ? [] : [`there is no script ${second}`];
  if (program === 'npm' && !NPM.includes(first)) return [`npm ${first} is not known here`];
  if (program === 'node' && first.includes('/') && !existsSync(join(ROOT, first)))
    return [`there is no ${first}`];
  return [];
}

const checkShell = ({ text }: Block): string[] => commandsOf(text).flatMap(checkCommand);

function checkVue(block: Block): string[] {
  const { errors, descriptor } = parse(block.text);
  const parts = descriptor.scriptSetup && descriptor.template ? [] : ['script or template is missing'];
  return [...errors.map(String), ...parts, ...findUnknownAttributes(block)];
}

function checkSvelte(block: Block): string[] {
  try {
    compile(block.text, { generate: 'client' });
  } catch (thrown) {
    return [String(thrown)];
  }
  return findUnknownAttributes(block);
}

/** A policy has to allow what the checkout needs, and nothing that it does not. */
function checkHttp({ text }: Block): string[] {
  if (!text.startsWith('Content-Security-Policy: ')) return ['only policies are known'];
  const needed = ['script-src', 'connect-src', 'frame-src', 'img-src', 'trusted-types lit-html'];
  return [
    ...needed.filter((name) => !text.includes(name)).map((name) => `lacks ${name}`),
    ...(/unsafe|\*/.test(text) ? ['allows too much'] : []),
  ];
}

const DIAGRAMS = /^(?:sequenceDiagram|stateDiagram-v2|flowchart (?:LR|TD))\n/;

/** Blocks that open and end as they should. */
function checkMermaid({ text }: Block): string[] {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const open = count(/^\s*(?:alt|opt|loop|par|subgraph)\b/gm);
  return [
    ...(DIAGRAMS.test(text) ? [] : ['no known diagram']),
    ...(open === count(/^\s*end$/gm) ? [] : ['a part of it does not end']),
  ];
}

/** The same signature as the one in JavaScript, which is run. */
const checkPhp = ({ text }: Block): string[] =>
  ['tender customer reference', 'YUNO_PRIVATE_SECRET_KEY', "'sha256'"].filter((part) => !text.includes(part));

const checkToml = ({ text }: Block): string[] =>
  text
    .split('\n')
    .filter((line) => line && !/^(?:#.*|\[+[\w.-]+\]+|[\w-]+ = .+)$/.test(line))
    .map((line) => `no line of TOML: ${line}`);

const checkDocker = ({ text }: Block): string[] =>
  text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter(
      (line) => line && !/^(?:#|FROM|WORKDIR|COPY|RUN|USER|ENV|EXPOSE|CMD|HEALTHCHECK|ARG) ?/.test(line),
    )
    .map((line) => `no line of a Dockerfile: ${line}`);

/** Types are checked for all of these together, in types.ts. */
const checkScript = findUnknownAttributes;

/** Mistakes of one block, by language. */
export const CHECKS: Readonly<Record<string, (block: Block) => string[]>> = {
  html: findUnknownAttributes,
  css: findUnknownStyles,
  js: checkScript,
  ts: checkScript,
  jsx: checkScript,
  tsx: checkScript,
  vue: checkVue,
  svelte: checkSvelte,
  sh: checkShell,
  http: checkHttp,
  mermaid: checkMermaid,
  php: checkPhp,
  // What a program prints: nobody types it.
  txt: () => [],
  toml: checkToml,
  dockerfile: checkDocker,
  json: ({ text }) => {
    try {
      JSON.parse(text);
      return [];
    } catch (thrown) {
      return [String(thrown)];
    }
  },
};

// The licence texts of everything that is in an emitted file, as those licences ask. A package whose text cannot be found
// fails the build: shipping it without would break its licence.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The package a module belongs to; nothing for our own modules. */
export const packageOf = (module: string): string | undefined =>
  /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];

const NAMES = /^(?:mit-)?licen[cs]e(?:[.-].*)?$/i;

interface Facts {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** A file that only names licences is none. */
const isWhole = (text: string): boolean => text.length > 500 && /copyright/i.test(text);

/** Every text of a package, but of one that leaves us the choice only that of MIT. */
function textOf(folder: string, { name, license }: Facts): string {
  const files = readdirSync(folder).filter((file) => NAMES.test(file));
  const isChoice = /\bor\b/i.test(license);
  const texts = files
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .filter((text) => isWhole(text) && (!isChoice || /^.{0,40}MIT/s.test(text)));
  if (texts.length === 0) throw new Error(`${name} is bundled, and its licence is nowhere in ${folder}`);
  return texts.join('\n\n');
}

/**
 * One text with the licence of each package that these modules come from.
 * @param modules ids as the bundler has them, our own among them
 */
export function licencesOf(root: string, modules: readonly string[]): string {
  const names = [...new Set(modules.flatMap((module) => packageOf(module) ?? []))].sort();
  const parts = names.map((name) => {
    const folder = join(root, 'node_modules', name);
    if (!existsSync(folder)) throw new Error(`${name} is bundled, and is not in ${folder}`);
    const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Facts;
    return `## ${name} ${facts.version} (${facts.license})\n\n${textOf(folder, facts)}`;
  });
  const head =
    '# What is bundled\n\nThe files of this folder and of the card frame hold code of these packages.';
  return `${[head, ...parts].join('\n\n')}\n`;
}

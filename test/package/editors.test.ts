// Editors are told all that the manifest knows of the tag: nothing is missing in any of the three files, and in JSX.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { editorFiles } from '../../scripts/build/editors.js';
import { ATTRIBUTES, HANDLERS } from '../../src/wrappers/face.js';
import { packOnce, ROOT } from './packed.js';

interface Named {
  readonly name: string;
  readonly description: string;
  readonly type?: { readonly text: string };
}

type Kind = 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';

const manifest = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8'));
const element: Record<Kind, Named[]> & { tagName: string; description: string } = manifest.modules
  .flatMap(({ declarations = [] }: { declarations?: object[] }) => declarations)
  .find(({ tagName }: { tagName?: string }) => tagName === 'tender-checkout');

const read = (name: string) =>
  JSON.parse(
    readFileSync(join(packOnce().consumer, 'node_modules/tender-checkout/dist/editors', name), 'utf8'),
  );

const namesOf = (items: readonly Named[]): string[] => items.map(({ name }) => name).sort();
const wanted = (kind: Kind, toName = (name: string): string => name): string[] =>
  element[kind].map(({ name }) => toName(name)).sort();

test('every attribute, member and event of the manifest has a type and a description', () => {
  for (const kind of ['attributes', 'members', 'events'] as const)
    for (const item of element[kind]) {
      const type = item.type?.text ?? (kind === 'members' ? 'a method' : 'any');
      assert.doesNotMatch(type, /\bany\b/, item.name);
      assert.ok(item.description, item.name);
    }
});

test('JetBrains’ web types have everything', () => {
  const { name, version, contributions } = read('web-types.json');
  assert.equal(name, 'tender-checkout');
  assert.equal(version, JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
  const [tag] = contributions.html.elements;
  assert.equal(tag.name, 'tender-checkout');
  assert.deepEqual(namesOf(tag.attributes), wanted('attributes'));
  assert.deepEqual(namesOf(tag.slots), wanted('slots'));
  assert.deepEqual(namesOf(tag.js.events), wanted('events'));
  assert.deepEqual(namesOf(tag.css.properties), wanted('cssProperties'));
  assert.deepEqual(namesOf(tag.css.parts), wanted('cssParts'));
  assert.deepEqual(
    namesOf(tag.css['pseudo-classes']),
    wanted('cssStates', (state) => `state(${state})`),
  );
  const layout = tag.attributes.find(({ name: attribute }: Named) => attribute === 'layout');
  assert.deepEqual(namesOf(layout.values), ['accordion', 'tabs']);
  assert.equal(tag.js.events[6].type, "TenderEvents['tender-result']");
});

test('VS Code’s data for HTML and CSS have everything', () => {
  const [tag] = read('vscode.html-custom-data.json').tags;
  assert.deepEqual(namesOf(tag.attributes), wanted('attributes'));
  for (const name of [...wanted('events'), ...wanted('slots')])
    assert.ok(tag.description.value.includes(`\`${name}\``), name);
  const css = read('vscode.css-custom-data.json');
  assert.deepEqual(namesOf(css.properties), wanted('cssProperties'));
  assert.deepEqual(
    namesOf(css.pseudoElements),
    wanted('cssParts', (part) => `::part(${part})`),
  );
  assert.deepEqual(
    namesOf(css.pseudoClasses),
    wanted('cssStates', (state) => `:state(${state})`),
  );
});

test('the types for JSX follow tables that have every attribute and event', () => {
  assert.deepEqual(
    Object.values(ATTRIBUTES)
      .filter((name) => name !== null)
      .sort(),
    wanted('attributes'),
  );
  assert.deepEqual(Object.keys(HANDLERS).sort(), wanted('events'));
});

test('found: an attribute more', () => {
  const more = {
    ...element,
    attributes: [...element.attributes, { ...element.attributes[0], name: 'one-more' }],
  };
  const text = JSON.stringify(editorFiles(more as never, '1.0.0'));
  assert.equal(text.split('"one-more"').length, 3);
});

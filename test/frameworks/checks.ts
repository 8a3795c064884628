// What a framework must be able to say to a custom element, and hear from it, in the style of “custom elements
// everywhere”: for the wrapper, and for the plain tag without it. To be used in a `*.browser.test.ts` of its own, whose
// page has no element yet: `const scores = await check({ name, render, remove })`, then expect what must be, and
// `console.log('figure', toPrint(name, scores))`: `npm test` shows it at its end. react-checks.browser.test.ts is a model.
import { TenderCheckout } from 'tender-checkout';
import { CHECKS, type Check, type Checked } from './check-table.js';

/** What a page says of the element. Names as the element has them, whatever the framework makes of them. */
export interface View {
  readonly props: Readonly<Record<string, unknown>>;
  /** Event → listener. */
  readonly on: Readonly<Record<string, (event: Event) => void>>;
  /** Text, or an element for a slot. */
  readonly children: readonly (string | { readonly slot: string; readonly text: string })[];
}

export type Kind = 'wrapper' | 'tag';

/** A framework's hands. Both are done when the page shows it. */
export interface Framework {
  /** As it is printed: `react 19`. */
  readonly name: string;
  /** Renders wrapper or tag as the one child of `host`; a second call with the same host is an update. */
  render(host: HTMLElement, kind: Kind, view: View): void | Promise<void>;
  remove(host: HTMLElement): void | Promise<void>;
}

export interface Score {
  readonly kind: Kind;
  readonly passed: number;
  readonly of: number;
  /** Titles of what failed, and why. */
  readonly failed: readonly string[];
}

/** What the write-only properties were last told. */
const told = new WeakMap<object, Map<string, unknown>>();

function listenIn(name: string): void {
  for (let at: unknown = TenderCheckout.prototype; at instanceof Object; at = Object.getPrototypeOf(at)) {
    const { set } = Object.getOwnPropertyDescriptor(at, name) ?? {};
    if (!set) continue;
    const tell = function (this: object, value: unknown): void {
      told.set(this, (told.get(this) ?? new Map<string, unknown>()).set(name, value));
      set.call(this, value);
    };
    Object.defineProperty(at, name, { configurable: true, set: tell });
    return;
  }
  throw new Error(`the class has no ${name} to listen in`);
}

const toView = ({ props = {}, on = {}, children = [] }: Partial<View>): View => ({ props, on, children });

/** One element on the page, and what may be asked of it. */
async function mount(framework: Framework, kind: Kind, first: Partial<View>): Promise<Checked> {
  const host = document.createElement('div');
  document.body.append(host);
  await framework.render(host, kind, toView(first));
  return {
    host,
    get element() {
      const element = host.querySelector<TenderCheckout>('tender-checkout');
      if (!element) throw new Error('there is no element');
      return element;
    },
    told: (name) => told.get(host.querySelector('tender-checkout') ?? host)?.get(name),
    update: async (next) => framework.render(host, kind, toView(next)),
    remove: async () => framework.remove(host),
  };
}

interface Run {
  readonly title: string;
  readonly check: Check;
  readonly kind: Kind;
  readonly checked: Checked;
}

const toReason = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** Runs all checks. The page must not have the element's class yet. */
export async function check(framework: Framework): Promise<Score[]> {
  if (customElements.get('tender-checkout')) throw new Error('the element is here already');
  for (const name of ['customer', 'deviceFingerprints']) listenIn(name);
  const kinds: Kind[] = ['tag', 'wrapper'];
  const early = CHECKS.filter((each) => each.early);
  // The first wrapper brings the class: whatever has to be there before it is put on the page in one go.
  const waiting = await Promise.all(
    kinds.flatMap((kind) =>
      early.map(async (each): Promise<Run> => {
        const checked = await mount(framework, kind, each.view);
        return { title: `${each.title}, before the class`, check: each, kind, checked };
      }),
    ),
  );
  if (customElements.get('tender-checkout')) throw new Error('the class came too early for the checks');
  await customElements.whenDefined('tender-checkout');
  await Promise.all(waiting.map(({ checked }) => checked.element.updateComplete));
  const scores = new Map(kinds.map((kind) => [kind, { passed: 0, failed: [] as string[] }]));
  const finish = async ({ title, check: { verify }, kind, checked }: Run): Promise<void> => {
    const score = scores.get(kind);
    if (!score) return;
    try {
      await verify(checked);
      score.passed++;
    } catch (thrown) {
      score.failed.push(`${title}: ${toReason(thrown)}`);
    }
    if (checked.host.firstChild) await checked.remove();
    checked.host.remove();
  };
  for (const run of waiting) await finish(run);
  for (const kind of kinds)
    for (const each of CHECKS) {
      const checked = await mount(framework, kind, each.view);
      await finish({ title: each.title, check: each, kind, checked });
    }
  return [...scores].map(([kind, { passed, failed }]) => ({
    kind,
    passed,
    of: passed + failed.length,
    failed,
  }));
}

/** `react 19: 34/34 by the wrapper, 30/34 by the plain tag`, and what failed. */
export function toPrint(name: string, scores: readonly Score[]): string {
  const words: Readonly<Record<Kind, string>> = { wrapper: 'by the wrapper', tag: 'by the plain tag' };
  const sums = scores.map(({ kind, passed, of }) => `${passed}/${of} ${words[kind]}`);
  const failed = scores.flatMap(({ kind, failed: titles }) => titles.map((title) => `  ${kind}: ${title}`));
  return [`${name}: ${sums.reverse().join(', ')}`, ...failed].join('\n');
}

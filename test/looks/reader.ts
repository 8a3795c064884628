// What a screen reader would say: the focused element as the browser's own accessibility tree has it, in whatever document
// it is, and what live regions announce. Written out as a conversation.
import type { CDPSession, Frame, Page } from '@playwright/test';

interface Value {
  readonly value?: string | number | boolean;
}

interface AXNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly role?: Value;
  readonly name?: Value;
  readonly value?: Value;
  readonly description?: Value;
  readonly properties?: readonly { name: string; value: Value }[];
}

const ROLES: Readonly<Record<string, string>> = {
  textbox: 'text field',
  searchbox: 'search field',
  radio: 'radio button',
  combobox: 'list box',
  spinbutton: 'number field',
  Iframe: 'frame',
};

/** Remembers what is announced. Runs in every document before its own scripts. */
function listenIn(): void {
  const heard: string[] = [];
  Object.assign(window, { announced: heard });
  const known = new WeakMap<Element, string>();
  const look = (root: Document | ShadowRoot): void => {
    for (const region of root.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
      const live = region.getAttribute('aria-live') ?? (region.role === 'alert' ? 'assertive' : 'polite');
      const text = region.textContent.replace(/\s+/g, ' ').trim();
      const before = known.get(region);
      known.set(region, text);
      // A polite region that comes with its text is not heard: it has to be there before.
      const isHeard = live === 'assertive' || (live === 'polite' && before !== undefined);
      if (text !== '' && text !== before && isHeard)
        heard.push(`${text}${live === 'assertive' ? ' (at once)' : ''}`);
    }
  };
  const watch = (root: Document | ShadowRoot): void => {
    new MutationObserver(() => {
      look(root);
    }).observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
  };
  watch(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    watch(root);
    return root;
  };
}

const isTrue = (value: Value['value']): boolean => value === true || value === 'true';

/** One element, in the order screen readers keep: name, role, value, states, description. */
function toWords({ role, name, value, description, properties = [] }: AXNode): string {
  const state = (key: string): Value['value'] => properties.find((each) => each.name === key)?.value.value;
  const kind = String(role?.value ?? '');
  const isChoice = kind === 'radio' || kind === 'checkbox';
  const level = state('level');
  const typed = String(value?.value ?? '');
  return [
    String(name?.value ?? ''),
    kind === 'heading' ? `heading level ${String(level)}` : (ROLES[kind] ?? kind),
    isChoice ? (isTrue(state('checked')) ? 'chosen' : 'not chosen') : '',
    typed && !isChoice ? `“${typed}”` : '',
    isTrue(state('required')) ? 'required' : '',
    isTrue(state('invalid')) ? 'wrong' : '',
    isTrue(state('disabled')) ? 'unavailable' : '',
    state('expanded') === undefined ? '' : isTrue(state('expanded')) ? 'open' : 'closed',
    String(description?.value ?? ''),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The named groups, regions and dialogs around an element, from outside in: they are said on the way in. */
function groupsAround(node: AXNode, nodes: readonly AXNode[]): string[] {
  const parent = nodes.find(({ nodeId }) => nodeId === node.parentId);
  if (!parent) return [];
  const [role, name] = [String(parent.role?.value), String(parent.name?.value ?? '')];
  const isNamed = /^(group|radiogroup|region|dialog|alertdialog)$/.test(role) && name !== '';
  return [...groupsAround(parent, nodes), ...(isNamed ? [`${name}, ${role}`] : [])];
}

interface Focus {
  /** What is around it, from outside in, through all documents. */
  readonly path: readonly string[];
  readonly words: string;
}

/** Where the focus is, as one document's tree has it: an element, or the frame whose document has it. */
function focusedIn(nodes: readonly AXNode[]): Focus | undefined {
  const has = (node: AXNode): boolean =>
    (node.properties ?? []).some(({ name, value }) => name === 'focused' && isTrue(value.value));
  const focused = nodes.filter((node) => has(node) && node.role?.value !== 'RootWebArea');
  const found = focused.findLast(({ role }) => role?.value !== 'Iframe') ?? focused.at(-1);
  return found && { path: groupsAround(found, nodes), words: toWords(found) };
}

/** The frame's title, after the named dialogs and groups it stands in. Runs in the document around it. */
function placeOf(frame: Element): string[] {
  const path = [`${frame.getAttribute('title') ?? ''}, frame`];
  let at: Element | null = frame;
  while (at) {
    const parent: Node | null = at.assignedSlot ?? at.parentNode;
    at = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
    const label = at?.ariaLabel ?? at?.querySelector(':scope > legend')?.textContent ?? '';
    if (at?.matches('dialog, fieldset, section, [role=dialog]') && label)
      path.unshift(
        `${label}, ${at.matches('fieldset') ? 'group' : at.matches('section') ? 'region' : 'dialog'}`,
      );
  }
  return path;
}

export class Reader {
  readonly lines: string[] = [];
  readonly #page: Page;
  readonly #heard = new Map<Frame, number>();
  #last: Focus | undefined;
  readonly #sessions = new Map<Frame, CDPSession>();

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Before the first page is opened. */
  static async of(page: Page): Promise<Reader> {
    await page.addInitScript(listenIn);
    return new Reader(page);
  }

  /** What the shopper does, and what is said then. */
  async after(deed: string, act: () => Promise<unknown>): Promise<void> {
    this.lines.push(`Shopper: ${deed}`);
    await act();
    await this.said();
  }

  /** What was announced since the last time, and where the focus is now. */
  async said(): Promise<void> {
    for (const text of await this.#announced()) this.lines.push(`   Says: ${text}`);
    const focus = await this.#focus();
    const last = this.#last;
    if (!focus || (focus.words === last?.words && String(focus.path) === String(last.path))) return;
    const entered = focus.path.filter((around) => !last?.path.includes(around));
    this.lines.push(`  Focus: ${[...entered, focus.words].join(': ')}`);
    this.#last = focus;
  }

  /** The focused element in words. */
  async focused(): Promise<string> {
    return (await this.#focus())?.words ?? '';
  }

  async #focus(): Promise<Focus | undefined> {
    const frames = this.#page.frames();
    const trees = await Promise.all(frames.map((frame) => this.#treeOf(frame).catch(() => [])));
    const at = trees.findLastIndex((nodes) => focusedIn(nodes) !== undefined);
    const focus = focusedIn(trees[at] ?? []);
    if (!focus) return undefined;
    const around: string[] = [];
    for (let frame = frames[at]; frame?.parentFrame(); frame = frame.parentFrame() ?? undefined)
      around.unshift(...(await (await frame.frameElement()).evaluate(placeOf)));
    return { path: [...around, ...focus.path], words: focus.words };
  }

  async #announced(): Promise<string[]> {
    const all = await Promise.all(
      this.#page.frames().map(async (frame) => {
        const texts = await frame
          .evaluate(() => (window as unknown as { announced?: string[] }).announced ?? [])
          .catch(() => []);
        const before = this.#heard.get(frame) ?? 0;
        this.#heard.set(frame, texts.length);
        return texts.slice(before);
      }),
    );
    return all.flat();
  }

  /** A document of the same site as the one around it is in that one's session. */
  async #sessionOf(frame: Frame): Promise<CDPSession> {
    const known = this.#sessions.get(frame);
    if (known) return known;
    const parent = frame.parentFrame();
    const session = await this.#page
      .context()
      .newCDPSession(parent ? frame : this.#page)
      .catch(() => (parent ? this.#sessionOf(parent) : undefined));
    if (!session) throw new Error('no session for the page');
    this.#sessions.set(frame, session);
    return session;
  }

  async #treeOf(frame: Frame): Promise<readonly AXNode[]> {
    const session = await this.#sessionOf(frame);
    interface Tree {
      frame: { id: string; url: string };
      childFrames?: Tree[];
    }
    const { frameTree } = (await session.send('Page.getFrameTree')) as unknown as { frameTree: Tree };
    const flat = (tree: Tree): Tree[] => [tree, ...(tree.childFrames ?? []).flatMap(flat)];
    const own = flat(frameTree).find(({ frame: { url } }) => url === frame.url().split('#')[0]);
    const { nodes } = await session.send('Accessibility.getFullAXTree', {
      ...(own && { frameId: own.frame.id }),
    });
    return nodes;
  }
}

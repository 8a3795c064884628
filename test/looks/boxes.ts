// Where everything is, in whole pixels, as text: says in words what moved where a picture only differs, and is what is
// compared when another browser paints the same picture a little differently.
import type { Frame, Page } from '@playwright/test';

/** Runs in a document: one line per part of the checkout, and per field of the card. */
function boxes(): string[] {
  const lines: string[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      const isField = /^(LABEL|INPUT|SELECT|BUTTON|H2|LEGEND)$/.test(element.tagName);
      // What turns is elsewhere at every moment.
      const isStill = element.getAnimations().length === 0;
      if ((element.part.length > 0 || isField) && isStill && element.checkVisibility()) {
        const { left, top, width, height } = element.getBoundingClientRect();
        const name = element.part.length > 0 ? element.part.value : element.tagName.toLowerCase();
        if (width > 1)
          lines.push(
            [name, ...[left, top, width, height].map((value) => String(Math.round(value)))].join(' '),
          );
      }
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document.body);
  return lines;
}

const isOurs = (frame: Frame): boolean => /localhost|\/frame$/.test(frame.url());

/** A document behind something else keeps the size of some earlier moment. */
async function isSeen(frame: Frame): Promise<boolean> {
  if (!frame.parentFrame()) return true;
  const element = await frame.frameElement();
  return element.isVisible();
}

export async function boxesOf(page: Page): Promise<string> {
  const frames = page.frames().filter(isOurs);
  const seen = await Promise.all(frames.map(isSeen));
  const found = await Promise.all(
    frames.filter((_, index) => seen[index]).map((frame) => frame.evaluate(boxes)),
  );
  return `${found.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const split = (line: string): { name: string; box: number[] } => {
  const words = line.split(' ');
  return { name: words.slice(0, -4).join(' '), box: words.slice(-4).map(Number) };
};

/** What is elsewhere, bigger or gone, by more than so many pixels. */
export function movedIn(before: string, after: string, tolerance: number): string[] {
  const [old, now] = [before, after].map((text) => text.split('\n').filter((line) => line !== ''));
  if (!old || !now || old.length !== now.length)
    return [`${String(old?.length)} boxes became ${String(now?.length)}`];
  return old.flatMap((line, index) => {
    const [was, is] = [split(line), split(now[index] ?? '')];
    const isSame =
      was.name === is.name &&
      was.box.every((value, at) => Math.abs(value - (is.box[at] ?? NaN)) <= tolerance);
    return isSame ? [] : [`${line}  →  ${now[index] ?? ''}`];
  });
}

// As much of Playwright's `Page` as is needed, so that the kit goes with the Playwright a shop has and imports none.
import type { Question } from './in-page.js';

/** A page's element or elements, found anew at each use. */
export interface LocatorLike {
  first(): LocatorLike;
  click(options?: { timeout?: number }): Promise<void>;
  fill(text: string, options?: { timeout?: number }): Promise<void>;
  check(options?: { timeout?: number }): Promise<void>;
  setChecked(checked: boolean, options?: { timeout?: number }): Promise<void>;
  selectOption(value: string, options?: { timeout?: number }): Promise<unknown>;
  waitFor(options?: { state?: 'visible' | 'hidden'; timeout?: number }): Promise<void>;
  isVisible(): Promise<boolean>;
  innerText(options?: { timeout?: number }): Promise<string>;
  evaluateAll<R>(pageFunction: (elements: HTMLElement[]) => R): Promise<R>;
  locator(selector: string): LocatorLike;
}

export interface FrameLike {
  locator(selector: string): LocatorLike;
  frameLocator(selector: string): FrameLike;
}

/** Playwright's `Page` is one. */
export interface PageLike extends FrameLike {
  addInitScript(script: (question: Question) => void, question: Question): Promise<unknown>;
  evaluate<R>(pageFunction: (question: Question) => R | Promise<R>, question: Question): Promise<R>;
}

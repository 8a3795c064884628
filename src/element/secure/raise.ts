// Brings the box around the frame to the front. The iframe in it never moves, so it never reloads.

/** To the top layer, where there is one; the styles do for the rest. */
export function raise(box: HTMLElement): void {
  if ('showPopover' in box) {
    box.setAttribute('popover', 'manual');
    box.showPopover();
  }
  box.querySelector('button')?.focus();
}

// Copies text, and says so. Where a browser refuses, the text is selected for the visitor's own keys.

export async function copyText(text: string, shown: Node | undefined, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = 'Copied.';
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    said.textContent = shown ? 'Selected: press Ctrl+C or ⌘C.' : 'Not copied: take it from the address bar.';
  }
}

/**
 * Puts a text on the clipboard, rich and plain at once; where that is blocked, selects it for the
 * reader. Tells whether it was copied.
 */
export async function copyRich(
  { html, text }: { html: string; text: string },
  shown: HTMLElement,
): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch (error) {
    // The clipboard is closed to us.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}

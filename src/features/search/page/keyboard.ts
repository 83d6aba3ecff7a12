/**
 * Arrows move between the field and the results, Esc clears the field, or leads back to it. Nothing
 * else is taken from the keyboard.
 */
export function moveWithArrows(area: HTMLElement, field: HTMLInputElement, clear: () => void) {
  area.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const links = [...area.querySelectorAll<HTMLElement>('.result__title a')];
    const at = links.indexOf(
      document.activeElement?.closest('.result')?.querySelector<HTMLElement>('.result__title a') ??
        field,
    );
    const inField = document.activeElement === field;
    if (!inField && at < 0) return;
    if (event.key === 'Escape') {
      act(event, () => (inField ? clear() : field.focus()));
      return;
    }
    if (event.key === 'ArrowDown' && links[at + 1]) act(event, () => links[at + 1]!.focus());
    if (event.key === 'ArrowUp' && !inField) act(event, () => (links[at - 1] ?? field).focus());
  });
}

function act(event: KeyboardEvent, action: () => void) {
  event.preventDefault();
  action();
}

/** Makes an element with its attributes and what stands in it; text is always text, never HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string | undefined | false)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(
    ...children.filter(
      (child): child is Node | string => child !== undefined && child !== false && child !== '',
    ),
  );
  return made;
}

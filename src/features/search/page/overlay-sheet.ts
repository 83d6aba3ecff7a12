/**
 * How the overlay looks. Its rules come with its script, so that no page carries them that nobody
 * searches from; the colours are those of the page.
 */
export function overlaySheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

const rules = `
.over {
  inline-size: min(44rem, 100vw - 1rem);
  max-block-size: calc(100vh - 1rem);
  margin: 0.5rem auto;
  padding: 0;
  border: 2px solid CanvasText;
  color: inherit;
}
.over::backdrop { background: rgb(0 0 0 / 55%); }
.over form {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0.375rem 1rem;
  align-items: center;
  padding: 0.75rem 1rem 0;
}
.over label { font-weight: 600; }
.over__close {
  font: inherit;
  font-size: 1rem;
  min-block-size: 2rem;
  padding-inline: 0.5rem;
  color: inherit;
  background: none;
  border: 0;
  text-decoration: underline;
  cursor: pointer;
}
.over__field {
  grid-column: 1 / -1;
  min-inline-size: 0;
  min-block-size: 3rem;
  padding: 0.375rem 0.75rem;
  font: inherit;
  font-size: 1.1875rem;
  color: inherit;
  background: transparent;
  border: 2px solid;
  border-radius: 0;
}
.over__field:focus, .over__close:focus-visible {
  outline: 3px solid #fd0;
  outline-offset: 2px;
  box-shadow: 0 0 0 2px #1b2a30;
}
.over__hint { margin: 0.375rem 1rem; font-size: 0.9375rem; line-height: 1.4; }
.over ul { list-style: none; margin: 0; padding: 0 0 0.5rem; }
.over li {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.75rem;
  align-items: baseline;
  margin: 0;
  padding: 0.375rem 1rem;
  border-inline-start: 6px solid transparent;
  font-size: 1.0625rem;
  line-height: 1.4;
  cursor: pointer;
}
.over strong { font-weight: 600; text-decoration: underline; }
.over li span { font-size: 0.9375rem; opacity: 0.8; }
.over li:hover, .over [aria-selected=true] {
  border-color: currentcolor;
  outline: 1px solid;
  outline-offset: -1px;
}
`;

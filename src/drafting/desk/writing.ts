import { askDesk, type Answer } from './ask-desk.ts';
import { showFindings } from './findings.ts';

/** A field as it stands in the form. */
type Field = HTMLElement & { dataset: { field: string; asked: string } };

/** Lets an editor write a document: nothing is lost that stands in the page. */
export function writing(desk: HTMLElement): void {
  const prose = document.querySelector<HTMLTextAreaElement>('#prose')!;
  const state = document.querySelector('#state')!;
  const fields = [...document.querySelectorAll<Field>('[data-field]')];
  let before = valuesOf(fields);
  let proseBefore = prose.value;
  let hash = desk.dataset.hash!;
  const path = desk.dataset.path!;
  const changes = () =>
    Object.fromEntries(
      Object.entries(valuesOf(fields)).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]),
      ),
    );
  const isChanged = () => prose.value !== proseBefore || Object.keys(changes()).length > 0;

  const write = async (over?: string) => {
    const sent = { values: valuesOf(fields), prose: prose.value };
    state.textContent = 'Writing …';
    const answer = await askDesk('write', {
      path,
      was: over ?? hash,
      fields: changes(),
      prose: sent.prose,
    });
    if (answer?.status === 200) {
      [before, proseBefore, hash] = [sent.values, sent.prose, String(answer.body.hash)];
      desk.dataset.proseLine = String(answer.body.line);
      state.textContent = isChanged() ? 'Written; you have written on since.' : 'Written.';
      await look();
    } else state.textContent = toldBy(answer, write);
  };
  const look = async () => {
    const answer = await askDesk('findings', { path });
    if (answer?.status === 200) showFindings(answer.body.issues, { prose, desk });
  };

  document.addEventListener('input', () => {
    state.textContent = isChanged() ? 'Not written yet.' : 'Nothing is changed.';
  });
  window.addEventListener('beforeunload', (event) => {
    if (isChanged()) event.preventDefault();
  });
  document.querySelector('#write')!.addEventListener('click', () => void write());
  document.querySelector('#form')!.addEventListener('submit', (event) => event.preventDefault());
  void look();
}

/** Says why nothing was written; where somebody else has written, both texts are shown. */
function toldBy(answer: Answer | undefined, write: (over: string) => Promise<void>): string {
  if (!answer)
    return 'Not written: the desk cannot be reached. Your words are still here; try again.';
  if (answer.status !== 409) return `Not written: ${String(answer.body.problem)}`;
  const both = document.querySelector<HTMLElement>('#both')!;
  const theirs = document.createElement('textarea');
  theirs.readOnly = true;
  theirs.value = String(answer.body.text);
  theirs.setAttribute('aria-label', 'The file as it is now');
  const told = document.createElement('p');
  told.textContent =
    'Another program has changed the file meanwhile. Here it is as it is now; your own words ' +
    'stand below. Take over what you need, then write yours.';
  const mine = document.createElement('button');
  mine.type = 'button';
  mine.textContent = 'Write mine over it';
  mine.addEventListener('click', () => {
    both.hidden = true;
    void write(String(answer.body.hash));
  });
  both.replaceChildren(told, theirs, mine);
  both.hidden = false;
  both.focus();
  return 'Not written: the file was changed meanwhile.';
}

/** What stands in the form, as the desk is told of it. */
function valuesOf(fields: Field[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.dataset.field, valueOf(field)]));
}

function valueOf(field: Field): unknown {
  if (field.dataset.asked === 'many')
    return {
      value: [...field.querySelectorAll<HTMLInputElement>('input:checked')].map(
        ({ value }) => value,
      ),
    };
  if (field.dataset.asked === 'yes') return { value: (field as Field & HTMLInputElement).checked };
  const typed = (field as Field & HTMLTextAreaElement).value.trim();
  return field.dataset.asked === 'yaml' ? { yaml: typed } : { value: typed };
}

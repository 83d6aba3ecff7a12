import { askDesk } from './ask-desk.ts';

/** Lets the form on the desk’s first page make a new briefing, and opens it. */
export function begin(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void begun(form);
  });
}

async function begun(form: HTMLFormElement): Promise<void> {
  const data = new FormData(form);
  const [title, themes, audience, sources] = [
    data.get('title'),
    data.getAll('themes'),
    data.getAll('audience'),
    data.getAll('sources'),
  ];
  const answer = await askDesk('begin', { title, themes, audience, sources });
  const says = form.querySelector('#begun')!;
  if (!answer) says.textContent = 'The desk cannot be reached. Is npm run dev still running?';
  else if (answer.status === 200) location.href = String(answer.body.address);
  else says.textContent = String(answer.body.problem);
}

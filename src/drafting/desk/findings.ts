/** Where findings are shown: the text they speak of, and the desk it stands on. */
interface Shown {
  prose: HTMLTextAreaElement;
  desk: HTMLElement;
}

interface Finding {
  line: number;
  problem: string;
  cure: string;
  code: string;
  severity: string;
}

/** Shows what the checks find, by line; a button leads to the line in the text. */
export function showFindings(issues: unknown, { prose, desk }: Shown): void {
  const findings = issues as Finding[];
  const place = document.querySelector('#findings')!;
  const first = Number(desk.dataset.proseLine);
  const list = document.createElement('ol');
  list.append(...findings.map((finding) => itemOf(finding, { first, prose })));
  const none = document.createElement('p');
  none.textContent = 'The checks find nothing to mend here.';
  place.replaceChildren(findings.length > 0 ? list : none);
}

function itemOf(
  { line, problem, cure, code }: Finding,
  { first, prose }: { first: number; prose: HTMLTextAreaElement },
): HTMLLIElement {
  const item = document.createElement('li');
  const words = document.createElement('span');
  words.textContent = ` ${problem} ${cure} `;
  const link = document.createElement('a');
  link.href = `/editors/checks/${code}/`;
  link.textContent = code;
  if (line >= first) {
    const to = document.createElement('button');
    to.type = 'button';
    to.textContent = `Line ${line}`;
    to.addEventListener('click', () => goTo(prose, line - first));
    const quoted = document.createElement('q');
    quoted.textContent = (prose.value.split('\n')[line - first] ?? '').slice(0, 80);
    item.append(to, ' ', quoted, words, link);
  } else item.append(`Front matter, line ${line}.`, words, link);
  return item;
}

/** Sets the caret on a line, counted from 0, and marks it. */
function goTo(prose: HTMLTextAreaElement, index: number): void {
  const lines = prose.value.split('\n');
  const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
  prose.focus();
  prose.setSelectionRange(start, start + (lines[index] ?? '').length);
}

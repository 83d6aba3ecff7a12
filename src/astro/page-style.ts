/** Keeps the sheet of a component for the head of the page that is being made. */
export function bringStyle(locals: App.Locals, sheet: string): void {
  if (locals.sheets === 'written')
    throw new Error(
      'A style came after the head of its page was written. ' +
        'Use the component inside <Page>, or put its rules into src/styles/site.scss.',
    );
  locals.sheets ??= new Set();
  locals.sheets.add(sheet);
}

/**
 * All rules that the parts of a page brought, each sheet once. Their order says nothing of who came
 * first, so that every build writes the same page; nothing can be brought afterwards.
 */
export function takeStyle(locals: App.Locals): string {
  const sheets = locals.sheets instanceof Set ? [...locals.sheets] : [];
  locals.sheets = 'written';
  return sheets.sort().join('');
}

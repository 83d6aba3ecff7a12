/** What a screen reader announces after a search: "2 results for “bruise”". */
export function countText(count: number, question: string): string {
  const results = count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`;
  return question === '' ? results : `${results} for “${question}”`;
}

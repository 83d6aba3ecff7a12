/** The lists that the data consist of, besides the documents. */
export const ownLists = [
  'themes.json',
  'glossary.json',
  'sources.json',
  'statistics.json',
  'statistics.csv',
  'recommendations.json',
  'recommendations.csv',
  'response-sheet.csv',
  'schema.json',
];

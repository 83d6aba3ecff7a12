/** The folder of the site as data; a feature that adds data puts its files here. */
export const dataFolder = '/api/v1/';

/** Where the published schema describes one kind of data, by the name it is declared with. */
export const schemaAddress = (name: string) => `${dataFolder}schema.json#/$defs/${name}`;

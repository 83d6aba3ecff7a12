import type { Declaration } from '../../output/declaration.ts';
import { dataLeave, dataOfDocuments, leftSchemas } from './left-behind.ts';

/** The site as data, which any page of the web may read. */
export const declares: Declaration = {
  files: [
    { address: '/api/*', is: 'kept', headers: { 'Access-Control-Allow-Origin': '*' } },
    { address: dataOfDocuments, leaves: dataLeave },
  ],
  data: { lists: {}, schemas: leftSchemas },
};

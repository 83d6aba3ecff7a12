import { resolve } from 'node:path';

/** The folder of the content; tests point it at a made-up library. */
export const contentFolder = () => resolve(process.env.CONTENT_DIR ?? 'content');

import { z } from 'astro/zod';
import { dataFolder, schemaAddress } from '../../output/data.ts';
import type { Leavings } from '../../output/declaration.ts';
import { site } from '../../site.ts';

const url = z.url();
const head = { $schema: url, notice: z.string(), reason: z.string(), date: z.string() };

/** What stands at the address of data that have moved, and of data that were taken down. */
export const leftSchemas = {
  moved: z.strictObject({ ...head, movedTo: url }),
  'taken-down': z.strictObject({ ...head, takenDown: z.literal(true) }),
};

/** What data leave at their address: where they are now, or why they are not. */
export const dataLeave: Leavings = {
  moved: ({ to, reason, date }) => written('moved', { movedTo: to, reason, date }),
  takenDown: ({ reason, date }) => written('taken-down', { takenDown: true, reason, date }),
};

const written = (name: keyof typeof leftSchemas, said: object) =>
  `${JSON.stringify({ $schema: schemaOf(name), notice: site.notice, ...said }, null, 1)}\n`;

const schemaOf = (name: string) => new URL(schemaAddress(name), site.url).href;

/** All data of documents; their lists stay where they are. */
export const dataOfDocuments = `${dataFolder}*/*.json`;

import { bodies, offices } from './offices.ts';

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;
const street =
  /\b(?:street|road|avenue|lane|close|drive|crescent|terrace|grove|gardens|square|hall|house|court|place|way|park|floor|building|p\.? ?o\.? box)\b/i;
// An office and a body may be called after a place: “Lead Member for Gardens”.
const reached =
  /@|\bwww\.|https?:|\b(?:tel(?:ephone)?|phone|mobile|fax|e-?mail|switchboard|website|direct line)\b|\+?\(?\d[\d ()-]{8,}/i;

/** Whether a line is a part of an address, or tells how somebody is reached. */
export const isWhereabouts = (line: string) =>
  isReached(line) ||
  /^\d+[a-z]?[ ,]/.test(line) ||
  (street.test(line) && !offices.test(line) && !bodies.test(line));

/** Whether a line tells how somebody is reached: by telephone, e-mail or post. */
export const isReached = (line: string) => reached.test(line) || postcode.test(line);

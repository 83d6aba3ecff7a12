import { escapeUTF8 } from 'entities/escape';

/** Text fit to stand in HTML and XML, in an element or in an attribute. */
export const escaped = (text: string): string => escapeUTF8(text);

import { createHash } from 'node:crypto';
import { escaped } from '../../../output/escaped.ts';
import { site } from '../../../site.ts';

interface Framed {
  title: string;
  body: string;
  /** Rules, kept inside the page. */
  sheet: string;
  /** More lines for the head. */
  more?: string;
  /** Where else rules may come from. */
  styles?: string;
}

/** A page that needs no other file and runs no script. */
export function frame({ title, body, sheet, more = '', styles = '' }: Framed): string {
  const hash = createHash('sha256').update(sheet).digest('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash}'${styles && ` ${styles}`}`,
    "img-src data:; base-uri 'none'; form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${sheet}</style>
${more}
</head>
<body>
<main>${body}
</main>
</body>
</html>
`;
}

import { getDocumentProxy } from 'unpdf';
import type { Sheets } from '../line.ts';
import { Refusal } from '../refusal.ts';
import type { PdfPiece } from './pdf-blobs.ts';
import { linesOf } from './pdf-lines.ts';

/** What a PDF holds: the lines of its sheets. */
export async function readPdf(bytes: Uint8Array): Promise<{ sheets: Sheets; pages: number }> {
  const document = await opened(bytes);
  const pages = document.numPages;
  if (pages > mostPages)
    throw new Refusal(
      'import-large',
      `The PDF has ${pages} pages, more than a letter has (${mostPages} is the most).`,
      'Save the pages that you need as a PDF of their own, and import that.',
    );
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const sheets = await inTurn(numbers, async (number) =>
    linesOf(await piecesOf(await document.getPage(number))),
  );
  await document.loadingTask.destroy();
  if (!sheets.flat().some(({ text }) => /\p{L}{2}/u.test(text))) throw noText();
  return { sheets, pages };
}

const mostPages = 300;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

async function opened(bytes: Uint8Array): Promise<Document> {
  try {
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw locked();
    throw new Refusal(
      'import-broken',
      'The PDF cannot be read: it is damaged or was not written to its end.',
      'Ask for it again, or print it to a new PDF, and import that.',
    );
  }
}

const locked = () =>
  new Refusal(
    'import-locked',
    'The PDF is locked with a password.',
    'Open it with the password, save it without one, and import that.',
  );

const noText = () =>
  new Refusal(
    'import-no-text',
    'The PDF is a picture of a letter and holds no text that could be read.',
    'Have its text recognised first (OCR), and import the PDF or the text that this gives.',
  );

/** One page after the other, so that a long document is never in memory as a whole. */
async function inTurn<T>(numbers: number[], read: (number: number) => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (const number of numbers) all.push(await read(number));
  return all;
}

async function piecesOf(page: Page): Promise<PdfPiece[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const fonts = await fontsOf(page);
  const pieces = items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    const size = item.height || Math.hypot(a, b);
    const name = fonts(item.fontName);
    return [
      {
        text: item.str,
        x,
        y,
        width: item.width,
        size,
        bold: /bold|black|heavy|semibold|demi/i.test(name),
        italic: /italic|oblique/i.test(name),
      },
    ];
  });
  page.cleanup();
  return pieces;
}

/** The names of a page's fonts, which tell bold from plain; known once its drawing was read. */
async function fontsOf(page: Page): Promise<(id: string) => string> {
  await page.getOperatorList();
  return (id) => {
    if (!page.commonObjs.has(id)) return '';
    const font = page.commonObjs.get(id) as { name?: string } | null;
    return font?.name ?? '';
  };
}

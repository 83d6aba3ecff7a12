import { strToU8, zipSync } from 'fflate';

/** A PDF of one sheet, as small as can be; `more` is what its trailer has besides. */
const pdf = (more = '', objects = '') =>
  strToU8(
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n` +
      `2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n` +
      `3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>\nendobj\n${objects}` +
      `trailer\n<</Root 1 0 R/Size 5${more}>>\n%%EOF\n`,
  );

const mark = `<${'41'.repeat(32)}>`;
const office = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Array<number>(600).fill(1),
]);

/** Files that cannot be imported, and why. */
export const wrongFiles: Record<string, { bytes: Uint8Array; code: string }> = {
  'locked.pdf': {
    bytes: pdf(
      `/Encrypt 4 0 R/ID[${mark}${mark}]`,
      `4 0 obj\n<</Filter/Standard/V 1/R 2/O ${mark}/U ${mark}/P -4>>\nendobj\n`,
    ),
    code: 'import-locked',
  },
  'scanned.pdf': { bytes: pdf(), code: 'import-no-text' },
  'damaged.pdf': { bytes: strToU8('%PDF-1.7\n1 0 obj\n<</Ty'), code: 'import-broken' },
  'letter.doc': { bytes: office, code: 'import-kind-unknown' },
  'locked.docx': { bytes: office, code: 'import-locked' },
  'empty.txt': { bytes: new Uint8Array(), code: 'import-empty' },
  'blank.md': { bytes: strToU8(' \n\n'), code: 'import-empty' },
  'silent.html': { bytes: strToU8('<script>let a = 1</script>'), code: 'import-empty' },
  'bomb.docx': {
    bytes: zipSync({ 'word/document.xml': new Uint8Array(80_000_000) }, { level: 1 }),
    code: 'import-large',
  },
  'bomb.odt': {
    bytes: zipSync({ 'content.xml': new Uint8Array(80_000_000) }, { level: 1 }),
    code: 'import-large',
  },
  'entities.docx': {
    bytes: zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
    code: 'import-broken',
  },
  'other.docx': { bytes: zipSync({ 'a.txt': strToU8('a') }), code: 'import-broken' },
  'really-a-pdf.docx': { bytes: pdf(), code: 'import-kind-wrong' },
  'really-a-docx.pdf': { bytes: zipSync({ a: strToU8('a') }), code: 'import-kind-wrong' },
  'really-a-picture.txt': { bytes: strToU8('\u0089PNG', true), code: 'import-kind-wrong' },
  'letter.exe': { bytes: strToU8('MZ'), code: 'import-kind-unknown' },
  'no-ending': { bytes: strToU8('Dear all,'), code: 'import-kind-unknown' },
};

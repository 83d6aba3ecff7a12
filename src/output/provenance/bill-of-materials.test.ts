import { expect, test } from 'vitest';
import { billOfMaterials, componentsOf } from './bill-of-materials.ts';
import { readLock } from './origin.ts';

const lock = {
  name: 'sheds',
  version: '1.0.0',
  packages: {
    '': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', license: 'MIT', integrity: 'sha512-AAAA' },
    'node_modules/a/node_modules/b': { version: '2.0.0', license: 'MIT', integrity: 'sha512-AAAA' },
    'node_modules/@one/a': { version: '1.0.0', license: '(MIT OR Apache-2.0)', optional: true },
    'node_modules/only-tests': { version: '1.0.0', license: 'MIT', dev: true },
  },
};

test('names each package that shapes the site once, and none that only tests it', () => {
  const { components } = JSON.parse(billOfMaterials(lock, '2026-12-06')) as {
    components: { purl: string }[];
  };
  expect(components.map(({ purl }) => purl)).toEqual(['pkg:npm/%40one/a@1.0.0', 'pkg:npm/b@2.0.0']);
  expect(components[1]).toMatchObject({
    licenses: [{ license: { id: 'MIT' } }],
    hashes: [{ alg: 'SHA-512', content: '000000' }],
  });
  expect(components[0]).toMatchObject({ licenses: [{ expression: '(MIT OR Apache-2.0)' }] });
});

test('gives the same bill for the same lock file', () => {
  expect(billOfMaterials(lock, '2026-12-06')).toBe(billOfMaterials(lock, '2026-12-06'));
});

/** Licences under which a package may be used and passed on with a site under ours. */
const compatible =
  /^\(?(?:MIT|ISC|0BSD|BSD(?:-[23]-Clause)?|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|CC-BY-4\.0|MIT-0|WTFPL|LGPL-3\.0-or-later|MPL-2\.0|Zlib|OFL-1\.1|Unicode-3\.0)\b/;

test('rests on no package whose licence is unknown or would bind the site', () => {
  const others = componentsOf(readLock()).filter(({ licence }) => !compatible.test(licence));
  expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

test('pins to one version what shapes the pages, the look and the search', () => {
  const { packages } = readLock();
  const direct = packages['']!.dependencies!;
  expect(Object.entries(direct).filter(([, version]) => !/^\d/.test(version))).toEqual([]);
});

/** A package as a lock file has it. */
interface Locked {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  /** Of the project itself: what it asks for. */
  dependencies?: Record<string, string>;
}

/** The part of a lock file that is read here. */
export interface LockFile {
  name: string;
  version: string;
  packages: Record<string, Locked>;
}

/** A package that shaped the site. */
interface Component {
  name: string;
  version: string;
  licence: string;
  integrity?: string;
  optional: boolean;
}

/** Every package that may shape the output, from the lock file alone; none that only tests. */
export function componentsOf({ packages }: LockFile): Component[] {
  const found = Object.entries(packages)
    .filter(([path, { dev }]) => path.includes('node_modules/') && !dev)
    .map(([path, locked]): Component => ({
      name: locked.name ?? path.replace(/^.*node_modules\//, ''),
      version: locked.version ?? '',
      licence: locked.license ?? 'NOASSERTION',
      integrity: locked.integrity,
      optional: Boolean(locked.optional ?? locked.devOptional),
    }));
  const known = new Map(found.map((component) => [purlOf(component), component]));
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component);
}

const purlOf = ({ name, version }: Pick<Component, 'name' | 'version'>) =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** A CycloneDX bill of materials; the same lock file gives the same text. */
export function billOfMaterials(lock: LockFile, day: string): string {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: `${day}T00:00:00Z`,
      component: { type: 'application', name: lock.name, version: lock.version },
    },
    components: componentsOf(lock).map(componentText),
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

function componentText(component: Component) {
  const { name, version, licence, integrity, optional } = component;
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': purlOf(component),
    ...(group && { group }),
    name: own,
    version,
    scope: optional ? 'optional' : 'required',
    licenses: [/[ (]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
    purl: purlOf(component),
    ...(integrity?.startsWith('sha512-') && {
      hashes: [
        { alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') },
      ],
    }),
  };
}

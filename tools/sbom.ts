/**
 * What ships beside our own code: every package that the built programs may hold, from the lock file, with its licence.
 *
 *   npm run sbom     dist/sbom.cdx.json (CycloneDX 1.5) and dist/licences.txt (each licence's own text)
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As its manifest says (SPDX); "" where it says none. */
  readonly licence: string;
  /** Of the package as the registry has it, in hex. */
  readonly sha512: string;
  /** The text of its licence file; "" where it has none. */
  readonly text: string;
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

function licenceText(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const file = names.find((name) => /^licen[cs]e/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

function shippedAt(path: string, { version = '', integrity = '', license = '' }: LockedPackage): Shipped {
  const [, digest = ''] = /^sha512-(.+)$/.exec(integrity) ?? [];
  return {
    name: path.replace(/^.*node_modules\//, ''),
    version,
    licence: license,
    sha512: Buffer.from(digest, 'base64').toString('hex'),
    text: licenceText(join(ROOT, path)),
  };
}

/** Packages of the lock file that are there for more than building and testing, by name and version. */
export function shippedPackages(): readonly Shipped[] {
  const { packages } = json<{ packages: Readonly<Record<string, LockedPackage>> }>(join(ROOT, 'package-lock.json'));
  const shipped = Object.entries(packages)
    .filter(([path, { dev, devOptional, link }]) => path !== '' && !dev && !devOptional && !link)
    .map(([path, locked]) => shippedAt(path, locked));
  return [...new Map(shipped.map((each) => [`${each.name}@${each.version}`, each])).values()].sort((a, b) =>
    `${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1,
  );
}

/** The bill of materials as CycloneDX 1.5 has it; the same lock file gives the same bytes. */
export function billOfMaterials(shipped: readonly Shipped[]): object {
  const { name, version } = json<{ name: string; version: string }>(join(ROOT, 'package.json'));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version, 'bom-ref': `${name}@${version}` } },
    components: shipped.map((each) => ({
      type: 'library',
      'bom-ref': `${each.name}@${each.version}`,
      name: each.name,
      version: each.version,
      purl: `pkg:npm/${each.name.replace('@', '%40')}@${each.version}`,
      licenses: each.licence === '' ? [] : [{ expression: each.licence }],
      hashes: each.sha512 === '' ? [] : [{ alg: 'SHA-512', content: each.sha512 }],
    })),
  };
}

function licenceList(shipped: readonly Shipped[]): string {
  return shipped
    .map(
      ({ name, version, licence, text }) =>
        `${name} ${version} (${licence})\n\n${text === '' ? '(no licence file)' : text}\n`,
    )
    .join(`\n${'-'.repeat(80)}\n\n`);
}

if (require.main === module) {
  const shipped = shippedPackages();
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(join(ROOT, 'dist/sbom.cdx.json'), `${JSON.stringify(billOfMaterials(shipped), null, 2)}\n`);
  writeFileSync(join(ROOT, 'dist/licences.txt'), licenceList(shipped));
  process.stdout.write(
    `${String(shipped.length)} packages, ${[...new Set(shipped.map(({ licence }) => licence))].sort().join(', ')}\n`,
  );
}

/** What the lock file says of licences, as a page: every package with its version, by what it is for and how it is licensed. */

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
}

export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; empty where the package names none. */
  readonly licence: string;
  /** Used by tests and checks alone. */
  readonly isDev: boolean;
}

/** Every package of a lock file once, by name, whatever platform it is for. */
export function lockedPackages(lock: string): LicensedPackage[] {
  const { packages } = JSON.parse(lock) as { packages: Record<string, LockedPackage> };
  const found = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license = '', dev = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      isDev: dev,
    }));
  const once = new Map(found.map((one) => [`${one.name} ${one.version} ${one.isDev}`, one]));
  return [...once.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** For anything that is shipped: they ask for a notice at most. */
const SHIPPED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Unlicense', 'CC0-1.0'];
/** For tools that no page contains: what they make is ours. */
const TOOLS = [...SHIPPED, 'BlueOak-1.0.0', 'Python-2.0', 'Zlib', 'MPL-2.0', 'LGPL-3.0-or-later'];

/** Whether an expression of AND and OR can be met by licences that are allowed. */
export function isAllowed(licence: string, isShipped = false): boolean {
  const allowed = isShipped ? SHIPPED : TOOLS;
  const choices = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => allowed.includes(one)));
}

export function licencePage(packages: readonly LicensedPackage[]): string {
  const sections = [
    ['Used by the build', packages.filter(({ isDev }) => !isDev)],
    ['Used by tests and checks alone', packages.filter(({ isDev }) => isDev)],
  ] as const;
  return `# Licences of the packages that this project uses

Made by \`npm run licences\` from \`package-lock.json\`; a test holds it current and allows no other licences. What the site’s scripts contain of them is listed, with full licence texts, in \`licences.txt\` of every built site: permissive licences only. Packages under MPL-2.0 and LGPL-3.0 are tools of the build and the tests; no page contains them. The pictures are drawn with Noto Sans SC (OFL-1.1, \`src/picture/fonts/OFL.txt\`). The project’s own code is MIT, its data CC BY 4.0.
${sections.map(([title, some]) => section(title, some)).join('')}`;
}

function section(title: string, packages: readonly LicensedPackage[]): string {
  const groups = [...Map.groupBy(packages, ({ licence }) => licence)].toSorted(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
  const rows = groups.map(
    ([licence, of]) =>
      `| ${licence} | ${of.length} | ${of.map(({ name, version }) => `${name} ${version}`).join(', ')} |`,
  );
  return `\n## ${title}: ${packages.length} packages\n\n| licence | packages | |\n|---|---|---|\n${rows.join('\n')}\n`;
}

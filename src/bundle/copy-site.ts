/** A built site becomes one that opens from a disk: relative addresses, plain scripts, no file that is fetched. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, posix } from 'node:path';
import { comparisonFiles, scriptFolders } from '../site/urls.ts';
import type { BuiltSite } from './addresses.ts';
import { classicScript } from './classic-script.ts';
import { jsonTwin } from './json-twin.ts';
import { moduleScripts, relativeMarkup } from './markup.ts';
import { relativeStyles } from './styles.ts';

/** JSON that scripts read and readers may too: it stays beside its twin. */
const READ_BY_ALL = /^figures\/.*\.json$/;
/** Folders of JSON that only the site's own scripts read. */
const READ_BY_SCRIPTS = [...Object.values(scriptFolders), `${posix.dirname(comparisonFiles.list)}/`];
/** Where Astro puts the parts of scripts; each page's script has all of its own in it. */
const SCRIPT_PARTS = /^_astro\/.*\.js$/;

/** What only a server reads. */
const SERVER_RULES = '_headers';

/** Files of a folder at any depth, relative to it, with `/`, in the order of their names. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** `base` and `published` as in BuiltSite; `to` need not exist. */
export async function copySite(from: string, to: string, base: string, published: string | null): Promise<void> {
  const files = filesIn(from).filter((file) => file !== SERVER_RULES);
  const site: BuiltSite = { files: new Set(files), base, published };
  const modules = new Set<string>();
  const read = (file: string) => readFileSync(join(from, file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), text);
  };
  for (const file of files) {
    const type = extname(file);
    if (SCRIPT_PARTS.test(file)) continue;
    if (type === '.html') {
      const html = read(file);
      for (const script of moduleScripts(html, site)) modules.add(script);
      write(file, relativeMarkup(html, file, site));
    } else if (type === '.svg' || type === '.xml') {
      write(file, relativeMarkup(read(file), file, site, true));
    } else if (type === '.css') {
      write(file, relativeStyles(read(file), file, site));
    } else if (type === '.json' && READ_BY_SCRIPTS.some((folder) => file.startsWith(folder))) {
      write(`${file}.js`, jsonTwin(read(file)));
    } else {
      mkdirSync(dirname(join(to, file)), { recursive: true });
      copyFileSync(join(from, file), join(to, file));
      if (READ_BY_ALL.test(file)) write(`${file}.js`, jsonTwin(read(file)));
    }
  }
  for (const file of [...modules].sort()) write(file, await classicScript(join(from, file)));
}

/** The CSV as a JSON file a document, as Framework's pages load them; one document on standard output where it is named. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchDocuments } from './corpus.ts';

const out = process.argv[2] ?? '';
mkdirSync(out, { recursive: true });
for (const document of benchDocuments(readFileSync(process.env['BENCH_CSV'] ?? '', 'utf8'))) {
  writeFileSync(join(out, `${document.id}.json`), JSON.stringify(document));
}

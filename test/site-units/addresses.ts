/** Every address that the site has for a dataset, without the base path. */
import { heldBureaus } from '../../src/compare/bureau-profile.ts';
import { LANGUAGES } from '../../src/i18n/index.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { DOCUMENT_TABLE_NAMES, REFERENCE_TABLE_NAMES, TABLES } from '../../src/model/tables/index.ts';
import { allFigures } from '../../src/site/figures.ts';
import { downloads, fileUrl, urls } from '../../src/site/urls.ts';

export function addressesOf(dataset: Dataset): string[] {
  const documents = dataset.documents.map(({ document }) => document.document);
  const figures = allFigures(dataset).map(({ id }) => id);
  const pages = LANGUAGES.flatMap((language) => {
    const url = urls(language);
    return [
      ...[url.home, url.bureaus, url.documents, url.measures, url.satisfaction, url.data, url.methods, url.about],
      ...heldBureaus(dataset).map(({ bureau }) => url.bureau(bureau)),
      ...documents.map(url.document),
      ...[...dataset.reference.measures.keys()].map(url.measure),
      ...figures.flatMap((id) => [url.figure(id, 'svg'), url.figure(id, 'csv')]),
    ];
  });
  const files = [
    ...['404.html', 'favicon.svg', 'robots.txt', downloads.descriptor],
    ...Object.keys(TABLES).flatMap((table) => [downloads.joined(table), downloads.spreadsheet(table)]),
    ...REFERENCE_TABLE_NAMES.map(downloads.reference),
    ...documents.flatMap((id) => DOCUMENT_TABLE_NAMES.map((table) => downloads.document(id, table))),
  ];
  return [...pages, ...files.map(fileUrl)].toSorted();
}

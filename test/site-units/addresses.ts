/** Every address that the site has for a dataset, without the base path. */
import { CHECKS } from '../../src/checks/index.ts';
import { heldBureaus } from '../../src/compare/bureau-profile.ts';
import { heldYears } from '../../src/compare/held-documents.ts';
import { LANGUAGES } from '../../src/i18n/index.ts';
import { DATA_VERSION } from '../../src/model/data-version.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { TABLES } from '../../src/model/tables/index.ts';
import { changePageIds } from '../../src/site/changes.ts';
import { slugOf } from '../../src/site/cards.ts';
import { referenceTables, tablesOf } from '../../src/site/downloads.ts';
import { figureFiles } from '../../src/site/figure-outputs.ts';
import { frozenRelease } from '../../src/site/frozen-release.ts';
import { figureNames } from '../../src/site/figures.ts';
import { exploreFiles } from '../../src/site/explore-files.ts';
import { parquetFiles } from '../../src/site/parquet-files.ts';
import { retiredPages } from '../../src/site/retired.ts';
import { searchFiles } from '../../src/site/search-index.ts';
import {
  comparisonFiles,
  downloads,
  earlierScripts,
  embedScripts,
  fileUrl,
  frozenFiles,
  pathWithin,
  scriptFolders,
  urls,
} from '../../src/site/urls.ts';

export function addressesOf(dataset: Dataset): string[] {
  const documents = dataset.documents.map(({ document }) => document.document);
  const figures = figureNames(dataset);
  const pages = LANGUAGES.flatMap((language) => {
    const url = urls(language);
    const withCard = [
      ...Object.values(url)
        .filter((one) => typeof one === 'string')
        .filter((one) => one !== url.feed),
      ...heldBureaus(dataset).map(({ bureau }) => url.bureau(bureau)),
      ...documents.map(url.document),
      ...[...dataset.reference.topics.keys()].map(url.topic),
      ...CHECKS.map(({ id }) => url.check(id)),
      ...heldYears(dataset).map(url.year),
      ...[...dataset.reference.measures.keys()].map(url.measure),
    ];
    return [
      ...withCard,
      ...(dataset.reference.rows.releases.length > 0
        ? [
            url.feed,
            ...heldBureaus(dataset).map(({ bureau }) => url.bureauFeed(bureau)),
            ...[...dataset.reference.measures.keys()].map(url.measureFeed),
          ]
        : []),
      ...changePageIds(dataset).map(url.changes),
      ...dataset.reference.rows.releases.map(({ release }) => url.release(release)),
      ...withCard.map((page) => url.card(slugOf(pathWithin(page)))),
      ...figures.flatMap(({ id, level }) => [
        url.chart(id),
        url.embed(id),
        ...figureFiles(level).map((type) => url.figure(id, type)),
      ]),
    ];
  });
  const files = [
    ...[
      '404.html',
      'favicon.svg',
      'licences.txt',
      'robots.txt',
      ...Object.values(embedScripts),
      ...earlierScripts,
      downloads.descriptor,
      downloads.findingLines(),
    ],
    ...[...Object.keys(TABLES), 'findings'].flatMap((table) => [downloads.joined(table), downloads.spreadsheet(table)]),
    ...referenceTables().map(({ name }) => downloads.reference(name)),
    ...[downloads.workbook, downloads.json, downloads.files, downloads.checksums],
    ...documents.map(downloads.documentWorkbook),
    ...parquetFiles(dataset).map(({ path }) => downloads.parquet(path)),
    ...[comparisonFiles.shared, comparisonFiles.list, ...documents.map(comparisonFiles.document)],
    ...documents.flatMap((id) => tablesOf(id).map(({ name }) => downloads.document(id, name))),
  ];
  return [...pages, ...files.map(fileUrl), ...retiredPages().map(({ from }) => from)].toSorted();
}

/** Kept for good with their release, and no promise of the next one. */
export function frozenAddressesOf(): string[] {
  const frozen = frozenRelease(DATA_VERSION);
  if (!frozen) return [];
  const { release, figures, endings } = frozen;
  const files = LANGUAGES.flatMap((language) =>
    figures.flatMap(({ id }) => endings.map((ending) => frozenFiles.figure(release, language, id, ending))),
  );
  return [frozenFiles.list(release), frozenFiles.data(release), frozenFiles.checksums(release), ...files].map(fileUrl);
}

/** Files that only the site's own scripts read. No promises: how many there are follows from the size of the data. */
export const scriptAddressesOf = (dataset: Dataset): string[] =>
  [
    ...[...searchFiles(dataset).keys()].map((file) => scriptFolders.search + file),
    ...[...exploreFiles(dataset).keys()].map((file) => scriptFolders.explore + file),
  ].map((file) => fileUrl(`${file}.json`));

/** Code that loads the published data, by the addresses of this site. */
import { dataset } from './dataset.ts';
import { isPublished } from './sitemap.ts';
import { tableParts } from './table-files.ts';
import { absolute, downloads, fileUrl } from './urls.ts';

/** Where nobody said where the site is published, a copy of the folder. */
const ownFolder = (): string => (isPublished() ? absolute(fileUrl('data/')) : 'data/');

/** The table of targets; of very many, those of the newest year. */
function targetsFile(): string {
  const newest = tableParts(dataset(), 'targets').at(-1);
  return downloads.joined('targets', newest?.year).slice('data/'.length);
}

export interface DataCode {
  readonly name: string;
  readonly code: string;
}

/** `folder` is where `/data/` is found, with a slash at its end. */
export function dataCode(folder = ownFolder()): DataCode[] {
  return [
    {
      name: 'DuckDB',
      code: `-- CSV
SELECT * FROM read_csv('${folder}${targetsFile()}') LIMIT 5;

-- Parquet: files.json lists the partitions of a table
SET VARIABLE files = (
  SELECT list('${folder}' || file.path)
  FROM (SELECT unnest(files) AS file FROM read_json('${folder}files.json'))
  WHERE file.path LIKE 'parquet/programs/%');
SELECT year, province, sum(amount_wan) AS amount_wan
FROM read_parquet(getvariable('files'), hive_partitioning = true)
WHERE form = 'department'
GROUP BY ALL ORDER BY ALL;`,
    },
    {
      name: 'Python (pandas)',
      code: `import pandas as pd

targets = pd.read_csv("${folder}${targetsFile()}")
places = pd.read_parquet("${folder}parquet/places.parquet")`,
    },
    {
      name: 'R',
      code: `targets <- read.csv("${folder}${targetsFile()}", encoding = "UTF-8", na.strings = "")`,
    },
  ];
}

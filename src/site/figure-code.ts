/** Lines that load a figure's data into the programs that analysts use. */
import type { Messages } from '../i18n/index.ts';
import type { Figure } from './figures.ts';
import { absolute, urls } from './urls.ts';

export const FIGURE_CODES = ['python', 'r', 'duckdb', 'excel'] as const;
export type FigureCode = (typeof FIGURE_CODES)[number];

/** The lossless CSV everywhere: its numbers are numbers, and no cell is changed for a spreadsheet's sake. */
export function figureCode({ id, headline }: Pick<Figure, 'id' | 'headline'>, t: Messages): Record<FigureCode, string> {
  const address = absolute(urls(t.language).figure(id, 'lossless.csv'));
  const title = headline(t).replace(/\s+/g, ' ');
  return {
    python: `# ${title}\nimport pandas as pd\n\ndata = pd.read_csv("${address}")`,
    r: `# ${title}\nlibrary(readr)\n\ndata <- read_csv("${address}")`,
    duckdb: `-- ${title}\nSELECT * FROM read_csv('${address}', header = true);`,
    excel: [
      'let',
      `  // ${title}`,
      `  Source = Csv.Document(Web.Contents("${address}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
      '  Data = Table.PromoteHeaders(Source, [PromoteAllScalars = true])',
      'in',
      '  Data',
    ].join('\n'),
  };
}

/** THE LIST of comparisons, in the order of RESULTS.md. */
import { charts } from './charts.ts';
import type { Comparison } from './comparison.ts';
import { csv } from './csv.ts';
import { pages } from './pages.ts';
import { site } from './site.ts';
import { vitals } from './vitals.ts';

export const COMPARISONS: readonly Comparison[] = [pages, csv, charts, site, vitals];

/**
 * `npm run synthesize -- --bureaus <n> --years <n> --seed <n> --out <folder>`: writes a synthetic corpus under the data
 * contract, with the reference tables of `data/`. The same numbers give the same bytes. Which document has which planted
 * fault stands in `faults.csv` beside it.
 */
import { parseArgs } from 'node:util';
import { readDataFolder } from '../src/model/read-folder.ts';
import { corpusOf } from '../src/synthesize/corpus.ts';
import { corpusSize } from '../src/synthesize/options.ts';
import { corpusRefusal, writeCorpus } from './corpus-folder.ts';
import { progress } from './progress.ts';

const USAGE = 'npm run synthesize -- --bureaus 20 --years 3 --seed 1 --out <文件夹 folder>';

function refuse(why: string): never {
  console.error(`${why}\n${USAGE}`);
  process.exit(1);
}

function wanted() {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  try {
    return parseArgs({ options: { bureaus: text('20'), years: text('3'), seed: text('1'), out: text('') } }).values;
  } catch (error) {
    return refuse(`参数有误 · bad arguments: ${(error as Error).message}`);
  }
}

const { out, ...words } = wanted();
if (out === '') refuse('请写明 --out · name a folder with --out');
const size = corpusSize(words);
const refused = typeof size === 'string' ? size : corpusRefusal(out);
if (typeof size === 'string' || refused) refuse(String(refused));
const corpus = corpusOf(readDataFolder('data').reference, size);
writeCorpus(out, size, corpus, progress('文件 documents', corpus.count));
console.log(`${corpus.count} 份合成文件 synthetic documents → ${out}`);

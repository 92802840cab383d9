/** What lies beside the pages for whoever is given the folder, and for whoever checks that it came whole. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataVersion } from '../site/downloads.ts';
import { filesIn } from './copy-site.ts';

export const READING_NOTE = '说明-README.txt';
export const HASHES = 'SHA256SUMS';

const NOTE = [
  '司法局绩效目标对照（离线版）',
  `数据版本 ${dataVersion}`,
  '',
  '本文件夹是整个网站：页面、图表、数据文件齐全，不需要网络，也不需要安装程序。',
  '打开方法：双击 index.html。压缩包请先全部解压，再打开。',
  '也可以整体放到内网共享文件夹、U 盘或任何网站的任意目录下；请勿改动其中的文件名和文件夹。',
  `核对文件是否完整：sha256sum -c ${HASHES}`,
  '许可：数据 CC BY 4.0，程序 MIT。资料来自各司法局公开的预算绩效目标表，原表著作权归各司法局。',
  '',
  'Bureau Targets (offline copy)',
  `Data version ${dataVersion}`,
  '',
  'This folder is the whole site: pages, figures and data files. It needs no network and nothing to install.',
  'To open it: double-click index.html, in Chinese; en/index.html is in English. Unpack a zip first, all of it.',
  'It may lie on a shared folder, a USB stick or below any address of any web server; please rename nothing in it.',
  `To check that it is complete: sha256sum -c ${HASHES}`,
  'Licence: data CC BY 4.0, code MIT. From the performance target forms that justice bureaus published.',
  '',
];

/** For old editors on Windows: a mark of the encoding, and their ends of lines. */
export function addReadingNote(folder: string): void {
  writeFileSync(join(folder, READING_NOTE), `\ufeff${NOTE.join('\r\n')}`);
}

/** As `sha256sum -c` reads them; of all files but itself. */
export function addHashes(folder: string): void {
  const lines = filesIn(folder)
    .filter((file) => file !== HASHES)
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}  ${file}\n`,
    );
  writeFileSync(join(folder, HASHES), lines.join(''));
}

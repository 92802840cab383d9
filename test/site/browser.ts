/**
 * Chromium by Playwright: CHROME_PATH, else the system's, else the one that comes in the npm package
 * @sparticuz/chromium with the libraries it needs, so that a fresh machine needs no apt-get. BROWSER=bundled forces it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchBrowser(): Promise<Browser> {
  const installed = [process.env['CHROME_PATH'] ?? '', ...SYSTEM].find((path) => existsSync(path));
  if (installed && process.env['BROWSER'] !== 'bundled') {
    return chromium.launch({ executablePath: installed, args: FLAGS });
  }
  const { executablePath, env } = await bundled();
  return chromium.launch({ executablePath, env, args: FLAGS });
}

/** Unpacks the browser to the temporary folder, with NSS and a font for machines that have neither. */
async function bundled(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const { default: sparticuz, inflate } = await import('@sparticuz/chromium');
  const executablePath = await sparticuz.executablePath();
  const bin = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin');
  const libraries = join(await inflate(join(bin, 'al2023.tar.br')), 'lib');
  const fonts = join(tmpdir(), 'chromium-fonts.conf');
  writeFileSync(fonts, fontsConfig(join(tmpdir(), 'fonts')));
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]));
  env['LD_LIBRARY_PATH'] = [libraries, env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  env['FONTCONFIG_FILE'] = fonts;
  return { executablePath, env };
}

/** The machine's fonts, where there are any, and those of the folder. */
const fontsConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${folder}-cache</cachedir>
</fontconfig>
`;

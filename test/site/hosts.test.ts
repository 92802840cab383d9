/** What hosts send when they serve the built site by the rules that are shipped. */
import { request } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf, SITE } from './build.ts';
import { hostRules } from './host-rules.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { HOSTS } from './real-hosts.ts';
import type { Server } from './server.ts';

const headersOf = hostRules(readFileSync(join(SITE, '_headers'), 'utf8'));
console.log(`served by ${HOSTS.map(({ name }) => name).join(', ')}`);

/** A file of each folder and type, beside a page of each kind. */
const FILES = [...Map.groupBy(files(), (file) => `${file.split('/')[0]} ${extname(file)}`).values()].flatMap(
  ([first = '']) => `/${first}`,
);
const PATHS = [...PAGE_KINDS.map(({ path }) => path), '/embed/budget-split/', '/en/embed/budget-split/', ...FILES];

function files(): string[] {
  return filesOf(SITE).filter((file) => !file.endsWith('.html') && file !== '_headers');
}

const TYPES: Readonly<Record<string, RegExp>> = {
  '': /^text\/html; ?charset=utf-8$/i,
  '.html': /^text\/html; ?charset=utf-8$/i,
  '.css': /^text\/css; ?charset=utf-8$/i,
  '.csv': /^text\/csv; ?charset=utf-8$/i,
  '.js': /^(text|application)\/javascript; ?charset=utf-8$/i,
  '.json': /^application\/json\b/,
  '.jsonl': /^application\/jsonl\b/,
  '.parquet': /^application\/vnd\.apache\.parquet$/,
  '.png': /^image\/png$/,
  '.svg': /^image\/svg\+xml\b/,
  '.txt': /^text\/plain; ?charset=utf-8$/i,
  '.xlsx': /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/,
  '.zip': /^application\/zip$/,
  '.xml': /^(text|application)\/xml\b/,
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** As it comes: nothing unpacked, no redirect followed. */
const ask = (origin: string, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((answered, failed) => {
    const asked = request(origin + path, { headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('end', () =>
        answered({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    });
    asked.on('error', failed);
    asked.end();
  });

describe.each(HOSTS)('$name', ({ name, serve }) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve(SITE);
  });
  afterAll(() => server?.close());

  test('sends the headers that are shipped with every kind of page and file', async () => {
    expect(PATHS.length).toBeGreaterThan(80);
    for (const path of PATHS) {
      const { status, headers } = await ask(server.origin, path);
      expect({ path, status }).toEqual({ path, status: 200 });
      expect(headers, path).toMatchObject(headersOf(path));
    }
  });

  test('says what each file is', async () => {
    for (const path of PATHS.filter((one) => !one.endsWith('/') && extname(one) !== '')) {
      const { headers } = await ask(server.origin, path);
      expect(headers['content-type'], path).toMatch(TYPES[extname(path)] ?? /^$/);
    }
  });

  test('answers a missing address with the page for it, under its policy', async () => {
    for (const path of ['/no/such/page/', '/figures/zh/nothing.svg', '/_astro/gone.js']) {
      const { status, headers, body } = await ask(server.origin, path);
      expect({ path, status, isPage: body.includes('<main') }).toEqual({ path, status: 404, isPage: true });
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cache-control'] ?? '', 'a mistake is not kept').not.toContain('immutable');
    }
  });

  // What the plain server of the tests does not do, and a host must.
  const demands = name === 'the server of the tests' ? [] : [['is a real host'] as const];
  describe.each(demands)('%s', () => {
    test('sends text packed to who can unpack it', async () => {
      for (const path of ['/', '/figures/zh/budget-split.svg', '/data/all/targets.csv', '/data/bureau-targets.json']) {
        const { headers } = await ask(server.origin, path, { 'accept-encoding': 'gzip' });
        expect(headers['content-encoding'], path).toBe('gzip');
        expect(headers['vary'], path).toMatch(/accept-encoding/i);
      }
    });

    test('answers a second visit with no page, and a part of a file with that part', async () => {
      const { headers } = await ask(server.origin, '/about/');
      const again = await ask(server.origin, '/about/', { 'if-none-match': String(headers['etag']) });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      const [parquet = ''] = FILES.filter((path) => path.endsWith('.parquet'));
      const part = await ask(server.origin, parquet, { range: 'bytes=0-3' });
      expect([part.status, part.body.toString()]).toEqual([206, 'PAR1']);
    });

    test('leads from an address without its slash to the page, naming no host', async () => {
      const { status, headers } = await ask(server.origin, '/about');
      expect([301, 308]).toContain(status);
      expect(headers['location']).toBe('/about/');
    });

    test('keeps the rules for other hosts to itself, and hands out nothing above its folder', async () => {
      for (const path of ['/_headers', '/../package.json', '/%2e%2e/package.json', '/about/..%2f..%2fpackage.json']) {
        const { status, body } = await ask(server.origin, path);
        expect([400, 404], path).toContain(status);
        expect(body.includes('"dependencies"'), path).toBe(false);
      }
    });
  });
});

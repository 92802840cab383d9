import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { type ReviewServer, serveReview } from '../../scripts/review-server.ts';

let server: ReviewServer | undefined;
afterEach(() => server?.close());

const start = async (state = () => 'a') => {
  server = await serveReview({ page: async () => '<p>', state });
  return server.address;
};

/** Fetch sends its own Host, so this asks as a page elsewhere would. */
const statusFrom = (address: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(address, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('shows the page, its style and script, and nothing else', async () => {
  const address = await start();
  const typeOf = async (path: string) => {
    const { status, headers } = await fetch(address + path);
    return [status, headers.get('content-type')];
  };
  expect(await typeOf('')).toEqual([200, 'text/html; charset=utf-8']);
  expect(await typeOf('review.css')).toEqual([200, 'text/css; charset=utf-8']);
  expect(await typeOf('review.js')).toEqual([200, 'text/javascript; charset=utf-8']);
  expect((await typeOf('../etc/passwd'))[0]).toBe(404);
});

test('says when files have changed', async () => {
  let state = 'a';
  const address = await start(() => state);
  const asked = async () => (await fetch(`${address}state`)).text();
  const before = await asked();
  state = 'b';
  expect([before, await asked()]).toEqual(['a', 'b']);
});

test('is done when its reader says so', async () => {
  const address = await start();
  await fetch(`${address}done`, { method: 'POST' });
  await server?.done;
});

test('answers this machine alone, under its own name', async () => {
  const address = await start();
  expect(address).toMatch(/^http:\/\/localhost:\d+\/$/);
  expect(await statusFrom(address, { host: 'evil.example' })).toBe(403);
  expect(await statusFrom(address, { origin: 'http://evil.example' })).toBe(403);
});

test('a page that cannot be made says why', async () => {
  server = await serveReview({ page: () => Promise.reject(new Error('no such file')), state: () => '' });
  const response = await fetch(server.address);
  expect([response.status, await response.text()]).toEqual([500, 'no such file']);
});

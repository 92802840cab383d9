import { afterEach, expect, test, vi } from 'vitest';
import { filesOf, jsonFiles } from '../../src/client/json-files.ts';

/** What the site answers, in order; the last answer again and again. */
function answering(...answers: readonly (Response | Error)[]) {
  let next = 0;
  const fetched = vi.fn(async (address: string) => {
    const answer = answers[Math.min(next++, answers.length - 1)];
    if (answer instanceof Response) return answer.clone();
    throw answer ?? new Error(address);
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
const json = (value: unknown) => new Response(JSON.stringify(value));
const missing = () => new Response('', { status: 404 });

afterEach(() => vi.unstubAllGlobals());

test('a file is fetched once, also when it is asked for twice at a time', async () => {
  const fetched = answering(json([1]));
  const find = jsonFiles();
  expect(await Promise.all([find('/a.json'), find('/a.json')])).toEqual([[1], [1]]);
  await find('/a.json');
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('a file that is not there is null, and asked for again', async () => {
  const fetched = answering(missing(), json('now'));
  const find = jsonFiles();
  expect(await find('/a.json')).toBeNull();
  expect(await find('/a.json')).toBe('now');
  expect(fetched).toHaveBeenCalledTimes(2);
});

test.each([
  ['a lost connection', new TypeError('Failed to fetch')],
  ['a server that fails', new Response('', { status: 500 })],
  ['an answer that is no JSON', new Response('<!doctype html>')],
])('%s is an error, and the next attempt may succeed', async (_, answer) => {
  answering(answer, json('now'));
  const find = jsonFiles();
  await expect(find('/a.json')).rejects.toThrow();
  expect(await find('/a.json')).toBe('now');
});

test('no more than 64 files are kept, those last asked for', async () => {
  const fetched = answering(json(1));
  const find = jsonFiles();
  for (let i = 0; i < 70; i++) await find(`/${i}.json`);
  await find('/69.json');
  await find('/6.json');
  expect(fetched).toHaveBeenCalledTimes(70);
  await find('/5.json');
  expect(fetched).toHaveBeenCalledTimes(71);
});

test('a folder’s files are named without ending; one that is missing is a failure', async () => {
  const fetched = answering(json('in'), missing());
  const load = filesOf('/search/');
  expect(await load('index')).toBe('in');
  expect(fetched).toHaveBeenCalledWith('/search/index.json');
  await expect(load('other')).rejects.toThrow('/search/other.json');
});

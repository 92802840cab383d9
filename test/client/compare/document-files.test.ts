import { expect, test } from 'vitest';
import { DocumentFiles } from '../../../src/client/compare/document-files.ts';
import type { Find } from '../../../src/client/json-files.ts';

const ADDRESSES = { shared: '/compare/reference.json', list: '/compare/documents.json', document: '/compare/*.json' };

/** A site of these files. */
function site(...held: readonly string[]) {
  const asked: string[] = [];
  const find: Find = async <T>(address: string) => {
    asked.push(address);
    return (held.includes(address) ? { address } : null) as T | null;
  };
  return { asked, files: new DocumentFiles(ADDRESSES, find) };
}

test('each document is loaded from its file; one without a file is not held', async () => {
  const { asked, files } = site(ADDRESSES.shared, '/compare/a-2021.json', '/compare/b-2022-tasks.json');
  const { documents, unknown } = await files.documents(['b-2022-tasks', 'c-2020', 'a-2021']);
  expect(documents).toEqual([{ address: '/compare/b-2022-tasks.json' }, { address: '/compare/a-2021.json' }]);
  expect(unknown).toEqual(['c-2020']);
  expect(asked).not.toContain(ADDRESSES.list);
});

test.each(['documents', 'reference', 'index', '../data', 'a-2021/../reference', 'a-20', '-2021', ''])(
  'a name that no document can have (“%s”) is not held, and no file is asked for',
  async (name) => {
    const { asked, files } = site(ADDRESSES.shared, ADDRESSES.list, '/compare/a-2021.json');
    const { documents, unknown } = await files.documents([name, 'a-2021']);
    expect(unknown).toEqual([name]);
    expect(documents).toHaveLength(1);
    expect(asked).toEqual([ADDRESSES.shared, '/compare/a-2021.json']);
  },
);

test('without what all documents share there is nothing to compare', async () => {
  await expect(site('/compare/a-2021.json').files.documents(['a-2021'])).rejects.toThrow(ADDRESSES.shared);
});

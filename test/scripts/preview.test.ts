import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startScript, temporaryFolder } from '../site/build.ts';

/** What the preview says until it says `enough` or ends. It serves one page, `a page`. */
function preview(env: Readonly<Record<string, string>>, enough: RegExp): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'index.html'), 'a page');
  const child = startScript('preview.ts', { OUT_DIR: folder, ...env });
  return new Promise((resolve) => {
    let output = '';
    const hear = (words: Buffer) => {
      output += words;
      if (enough.test(output)) resolve(output);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => resolve(output));
  });
}

const takenPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    onTestFinished(() => void server.close());
    server.listen(0, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });

test('it names the address where the site answers, when the port is taken and the base path has no slashes', async () => {
  const port = await takenPort();
  const output = await preview({ PORT: String(port), BASE_PATH: 'targets' }, /Ctrl\+C to stop/);
  expect(output).toMatch(new RegExp(`port ${port} is taken, \\d+ is used`));
  const [, address = ''] = /served at (\S+) /.exec(output) ?? [];
  expect(address).toMatch(/^http:\/\/localhost:\d+\/targets\/$/);
  expect(address).not.toContain(`:${port}/`);
  expect(await (await fetch(address)).text()).toContain('a page');
});

test('it says what to do when there is nothing to serve', async () => {
  const output = await preview({ OUT_DIR: join(temporaryFolder(), 'nowhere') }, /check PORT and HOST/);
  expect(output).toContain('先运行 npm run build');
  expect(output).not.toContain('served at');
});

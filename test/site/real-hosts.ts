/** nginx and Caddy with the configurations that are shipped, where the machine has them; their folder and port are the test's. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build.ts';
import { type Server, serve } from './server.ts';

export interface Host {
  readonly name: string;
  readonly serve: (site: string) => Promise<Server>;
}

const isInstalled = (command: string, option: string): boolean => spawnSync(command, [option]).status === 0;

const FOLDER = '/srv/bureau-targets/current';
const shipped = (file: string) => readFileSync(join(ROOT, 'docs/hosts', file), 'utf8');

/** The configuration with our folder and port; where it names neither any more, nothing would be tested. */
function settled(file: string, site: string, listen: RegExp, address: string): string {
  const text = shipped(file);
  if (!text.includes(FOLDER) || !listen.test(text)) throw new Error(`${file} names no ${FOLDER} or no port`);
  return text.replace(FOLDER, site).replace(listen, address);
}

async function run(command: string, options: (folder: string, port: number) => string[]): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'bureau-targets-host-'));
  const port = await freePort();
  const child = spawn(command, options(folder, port), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder },
  });
  let said = '';
  child.stderr.on('data', (piece) => (said += piece));
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin, child, () => said);
  return {
    origin,
    close: () =>
      new Promise((closed) => {
        child.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          closed();
        });
        child.kill();
      }),
  };
}

const nginx: Host = {
  name: 'nginx',
  serve: (site) =>
    run('nginx', (folder, port) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (one) => `${one}_temp_path ${folder};`,
      );
      writeFileSync(join(folder, 'site.conf'), settled('nginx.conf', site, /listen 80;/, `listen 127.0.0.1:${port};`));
      writeFileSync(
        join(folder, 'nginx.conf'),
        `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${folder}/pid; worker_processes 1;
        events {} http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`,
      );
      return ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')];
    }),
};

const caddy: Host = {
  name: 'Caddy',
  serve: (site) =>
    run('caddy', (folder, port) => {
      const text = settled('Caddyfile', site, /^:80 \{/m, `http://127.0.0.1:${port} {`);
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${text}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    }),
};

/** The server of all our tests first: it is always there. */
export const HOSTS: readonly Host[] = [
  { name: 'the server of the tests', serve },
  ...(isInstalled('nginx', '-v') ? [nginx] : []),
  ...(isInstalled('caddy', 'version') ? [caddy] : []),
];

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function answering(origin: string, child: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the host did not start:\n${said()}`);
    if (await fetch(origin).catch(() => null)) return;
    await new Promise((again) => setTimeout(again, 50));
  }
}

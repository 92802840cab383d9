/** Someone else's site: a page with a figure of ours, from another origin, under the rules of that site. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from './server.ts';

export interface HostPage {
  readonly body: string;
  readonly head?: string;
  /** Content-Security-Policy of the host, as a response header. */
  readonly policy?: string;
}

/** Serves the pages at `/0/`, `/1/` … */
export async function serveHost(pages: readonly HostPage[]): Promise<Server> {
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.split('/')[1])];
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...(page?.policy && { 'content-security-policy': page.policy }),
    });
    response.end(
      page &&
        `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>report</title><link rel="icon" href="data:,">${page.head ?? ''}</head><body>${page.body}</body></html>`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

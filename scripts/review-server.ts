/** Serves the review of a document to this machine alone, until its reader says that it is done. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REVIEW_SCRIPT, REVIEW_STYLE } from '../src/review/page.ts';

export interface ReviewSource {
  /** The page as the files are now. */
  readonly page: () => Promise<string>;
  /** Another text whenever a file has changed. */
  readonly state: () => string;
}

export interface ReviewServer {
  readonly address: string;
  /** Resolves when the reader says so. */
  readonly done: Promise<void>;
  readonly close: () => void;
}

/** Names of this machine: a page elsewhere that points its own name here is not answered. */
const HERE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

export async function serveReview({ page, state }: ReviewSource, port = 0): Promise<ReviewServer> {
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const server: Server = createServer((request, response) => {
    const answer = (status: number, type: string, text: string) =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(text);
    const { origin, host = '' } = request.headers;
    if (!HERE.test(host) || (origin !== undefined && origin !== `http://${host}`)) return answer(403, 'text/plain', '');
    if (request.method === 'POST' && request.url === '/done') {
      answer(200, 'text/plain', '');
      return finish();
    }
    switch (request.url) {
      case '/':
        return page().then(
          (html) => answer(200, 'text/html', html),
          (error: unknown) => answer(500, 'text/plain', error instanceof Error ? error.message : String(error)),
        );
      case '/state':
        return answer(200, 'text/plain', state());
      case '/review.css':
        return answer(200, 'text/css', REVIEW_STYLE);
      case '/review.js':
        return answer(200, 'text/javascript', REVIEW_SCRIPT);
      default:
        return answer(404, 'text/plain', '');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address, done, close };
}

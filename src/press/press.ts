/**
 * How Astro makes the paths of one process: the pages and files of a subject one after the other, so that what they
 * share is read and drawn once; files without the detour of a request each; and with a word of how far it has come.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { APIContext, AstroIntegration, AstroPrerenderer } from 'astro';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
type Route = Paths[number]['route'];

/** The parts of Astro's built application that the press uses; a test holds that they are there. */
interface BuiltApp {
  getComponentByRoute(route: Route): Promise<{ GET?: (context: APIContext) => Response | Promise<Response> }>;
  readonly routeCache: {
    get(
      route: Route,
    ): { staticPaths?: { keyed: ReadonlyMap<string, Pick<APIContext, 'params' | 'props'>> } } | undefined;
  };
}

type AstroOwn = AstroPrerenderer & { readonly app?: BuiltApp };

export interface PressOptions {
  /** False where another process makes the paths that stand for no subject. */
  readonly hasSinglePaths: boolean;
  readonly onProgress: (done: number, total: number) => void;
}

export function press(options: PressOptions): AstroIntegration {
  let folder = '';
  return {
    name: 'press',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => pressing(astro, () => folder, options));
      },
    },
  };
}

function pressing(
  astro: AstroOwn,
  folder: () => string,
  { hasSinglePaths, onProgress }: PressOptions,
): AstroPrerenderer {
  let files = new Map<string, Paths>();
  let last: Promise<unknown> = Promise.resolve();
  let done = 0;
  let total = 0;
  const tell = () => onProgress(++done, total);
  const writeFilesOf = async (subject: string): Promise<void> => {
    const own = files.get(subject) ?? [];
    files.delete(subject);
    for (const path of own) {
      await writeFileOf(path);
      tell();
    }
  };
  const writeFileOf = async ({ pathname, route }: Paths[number]): Promise<void> => {
    const app = builtApp(astro);
    const { GET } = await app.getComponentByRoute(route);
    const known = app.routeCache.get(route)?.staticPaths?.keyed.get(pathname);
    if (!GET || !known) throw new Error(`${pathname}: no file is made at this path`);
    const answer = await GET({ params: known.params, props: known.props } as APIContext);
    write(join(folder(), pathname), new Uint8Array(await answer.arrayBuffer()));
  };
  return {
    ...astro,
    async getStaticPaths() {
      const all = (await astro.getStaticPaths()).filter(({ route }) => hasSinglePaths || !route.pathname);
      total = all.length;
      const isFile = ({ route }: Paths[number]) => route.type === 'endpoint' && !route.pathname;
      files = Map.groupBy(all.filter(isFile), ({ pathname }) => subjectOf(pathname));
      const pages = Map.groupBy(
        all.filter((path) => !isFile(path)),
        ({ pathname }) => subjectOf(pathname),
      );
      // Those without a page come first: afterwards nobody would ask for them.
      for (const subject of [...files.keys()].filter((one) => !pages.has(one))) await writeFilesOf(subject);
      return [...pages.values()].flat();
    },
    // One after the other, while Astro writes those before: what a subject's pages share is kept for a few subjects only.
    render(request, asked) {
      const made = last.then(async () => {
        const rendered = await astro.render(request, asked);
        await writeFilesOf(subjectOf(new URL(request.url).pathname));
        tell();
        return rendered;
      });
      last = made.catch(() => undefined);
      return made;
    },
  };
}

function builtApp({ app }: AstroOwn): BuiltApp {
  if (!app) throw new Error('this version of Astro keeps its application elsewhere: see src/press/press.ts');
  return app;
}

/** What pages and files of one subject have in common: `/en/documents/x/`, `/compare/x.json` → `x`. */
export const subjectOf = (pathname: string): string => {
  const [last = ''] = pathname.replace(/\/$/, '').split('/').slice(-1);
  // The page of two years belongs to the later.
  return decodeURIComponent(last)
    .replace(/^.*\.\./, '')
    .replace(/\..*$/, '');
};

const made = new Set<string>();

/** At once: for small files waiting costs more than writing. */
function write(file: string, bytes: Uint8Array): void {
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, bytes);
}

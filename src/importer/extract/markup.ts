/** HTML or XML → a plain tree of elements and texts, within limits of depth and size. Nothing in it is ever run. */
import { Parser } from 'htmlparser2';
import { MAX_NESTING, MAX_NODES } from './limits.ts';
import { Refused } from './refusal.ts';

export interface Element {
  /** Lower case in HTML; with its prefix, as written, in XML. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface OpenElement extends Element {
  readonly children: (Element | string)[];
}

/** `ignore`: elements that are left out with all they hold. */
export function parseMarkup(text: string, kind: 'html' | 'xml', ignore: ReadonlySet<string> = new Set()): Element {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  let ignored = 0;
  let nodes = 0;
  const add = (child: OpenElement | string): void => {
    if (++nodes > MAX_NODES) throw new Refused('too-many-cells');
    open.at(-1)?.children.push(child);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (ignored > 0 || ignore.has(name)) {
          if (++ignored > MAX_NESTING) throw new Refused('too-deep');
          return;
        }
        if (open.length > MAX_NESTING) throw new Refused('too-deep');
        const element = { name, attributes, children: [] };
        add(element);
        open.push(element);
      },
      ontext(data) {
        if (ignored > 0) return;
        // The parser hands over entities apart from the text around them.
        const siblings = open.at(-1)?.children ?? [];
        const last = siblings.at(-1);
        if (typeof last === 'string') siblings[siblings.length - 1] = last + data;
        else add(data);
      },
      onclosetag() {
        if (ignored > 0) ignored--;
        else open.pop();
      },
    },
    { xmlMode: kind === 'xml', decodeEntities: true },
  );
  parser.end(text);
  return root;
}

export const elementsOf = ({ children }: Element): Element[] => children.filter((child) => typeof child !== 'string');

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element && elementsOf(element).find((one) => one.name === name);

/** All text inside, as it stands. */
export const textOf = (element: Element): string =>
  element.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');

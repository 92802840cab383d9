/** What a host sends with an address: read from `_headers`, from nginx's maps and from a Caddyfile. Names in lower case. */

export type Headers = Readonly<Record<string, string>>;
export type HeadersOf = (path: string) => Headers;

interface Rule {
  readonly fits: (path: string) => boolean;
  readonly name: string;
  readonly value: string;
}

/** The rules of `_headers`: an address, `*` for its rest, and indented headers. Two that fit must not name one header. */
export function hostRules(text: string): HeadersOf {
  const rules: Rule[] = [];
  let fits: Rule['fits'] = () => false;
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    const [, name, value] = /^ +([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) rules.push({ fits, name: name.toLowerCase(), value });
    else if (/^\/[^\s*]*\*?$/.test(line)) fits = fitting(line);
    else throw new Error(`no rule of _headers: ${line}`);
  }
  return (path) => {
    const fitting = rules.filter((rule) => rule.fits(path));
    const names = fitting.map(({ name }) => name);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice) throw new Error(`${path}: two rules name ${twice}, and hosts differ in what they make of it`);
    return Object.fromEntries(fitting.map(({ name, value }) => [name, value]));
  };
}

const fitting =
  (pattern: string): Rule['fits'] =>
  (path) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** A table of patterns: the first that fits, else the default. */
type Lookup = (path: string) => string;

function lookup(block: string): Lookup {
  const rows = [...block.matchAll(/^\s*(?:~(\S+)|(default)) "([^"]*)";?$/gm)];
  const count = block.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#')).length;
  if (rows.length !== count) throw new Error(`a map with a row that nobody reads: ${block}`);
  const patterns = rows
    .filter(([, pattern]) => pattern)
    .map(([, pattern = '', , value = '']) => [new RegExp(pattern), value] as const);
  const standard = rows.find(([, , isDefault]) => isDefault)?.[3] ?? '';
  return (path) => patterns.find(([pattern]) => pattern.test(path))?.[1] ?? standard;
}

/** Of `map $uri $name { … }` and `add_header Name $name always;`. */
export function nginxRules(text: string): HeadersOf {
  const maps = new Map(
    [...text.matchAll(/^map \$uri (\$\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = '', block = '']) => [
      name,
      lookup(block),
    ]),
  );
  const added = [...text.matchAll(/^ {2}add_header (\S+) (?:"([^"]+)"|(\$\w+)) always;$/gm)];
  return sent(
    added.map(([, name = '', value, map = '']) => [name, value === undefined ? known(maps, map) : () => value]),
  );
}

/** Of `map {path} {name} { … }`, of the header block, and of headers for a matcher of addresses. */
export function caddyRules(text: string): HeadersOf {
  const maps = new Map(
    [...text.matchAll(/^\tmap \{path\} (\{\w+\}) \{\n([\s\S]*?)^\t\}/gm)].map(([, name = '', block = '']) => [
      name,
      lookup(block),
    ]),
  );
  const [, block = ''] = /^\theader \{\n([\s\S]*?)^\t\}/m.exec(text) ?? [];
  const plain = [...block.matchAll(/^\t\t([\w-]+) (?:"([^"]+)"|(\{\w+\}))$/gm)]
    .filter(([, name = '']) => !name.startsWith('-'))
    .map(([, name = '', value, map = '']) => [name, value === undefined ? known(maps, map) : () => value] as const);
  const matchers = new Map(
    [...text.matchAll(/^\t@(\w+) path_regexp (\S+)$/gm)].map(([, name = '', pattern = '']) => [
      name,
      new RegExp(pattern),
    ]),
  );
  const matched = [...text.matchAll(/^\theader @(\w+) ([\w-]+) "([^"]+)"$/gm)].flatMap(
    ([, matcher = '', name = '', value = '']) => {
      const pattern = matchers.get(matcher);
      return pattern ? [[name, (path: string) => (pattern.test(path) ? value : '')] as const] : [];
    },
  );
  return sent([...plain, ...matched]);
}

function known(maps: ReadonlyMap<string, Lookup>, name: string): Lookup {
  const found = maps.get(name);
  if (!found) throw new Error(`no map ${name}`);
  return found;
}

/** An empty value sends nothing. */
const sent =
  (headers: readonly (readonly [name: string, value: Lookup])[]): HeadersOf =>
  (path) =>
    Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value(path)]).filter(([, value]) => value));

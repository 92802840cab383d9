/**
 * What a script uses that browsers of three years ago lack: syntax by its tree, things of the language and the browser
 * by their names. November 2023 is Chromium 119; each entry says which Chromium first had it.
 */
import { parseAst } from 'rolldown/parseAst';

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** Called on what they belong to: `Array.fromAsync`. */
const STATIC: Readonly<Record<string, number>> = {
  'Array.fromAsync': 121,
  'Error.isError': 134,
  'Intl.DurationFormat': 129,
  'Iterator.concat': 146,
  'Iterator.from': 122,
  'Math.f16round': 135,
  'Math.sumPrecise': 147,
  'Promise.try': 128,
  'RegExp.escape': 136,
  'Symbol.asyncDispose': 134,
  'Symbol.dispose': 134,
  'URL.canParse': 120,
  'URL.parse': 126,
  'Uint8Array.fromBase64': 140,
  'Uint8Array.fromHex': 140,
  'document.parseHTMLUnsafe': 124,
  'scheduler.yield': 129,
};

/** New by themselves: `new CloseWatcher()`. */
const GLOBAL: Readonly<Record<string, number>> = {
  AsyncDisposableStack: 134,
  CloseWatcher: 126,
  DisposableStack: 134,
  Float16Array: 135,
  Iterator: 122,
  SuppressedError: 134,
  Temporal: 144,
};

/** Methods and properties of any object, by names that nothing older has. */
const MEMBER: Readonly<Record<string, number>> = {
  ariaNotify: 141,
  closedBy: 134,
  commandForElement: 135,
  getHTML: 125,
  getOrInsert: 145,
  getOrInsertComputed: 145,
  getWeekInfo: 130,
  isDisjointFrom: 122,
  isSubsetOf: 122,
  isSupersetOf: 122,
  moveBefore: 133,
  requestClose: 134,
  setHTMLUnsafe: 124,
  symmetricDifference: 122,
  toBase64: 140,
  toHex: 140,
};

/** Of iterators, not of arrays, when called on what one of these returns. */
const ITERATING = new Set(['entries', 'keys', 'matchAll', 'values']);
const ITERATOR_METHODS = new Set('drop every filter find flatMap forEach map reduce some take toArray'.split(' '));
/** `Object.keys(…)` is an array. */
const ARRAY_MAKERS = new Set(['Object', 'Reflect']);

export function newerThan119(code: string): string[] {
  const faults: string[] = [];
  const visit = (node: Node): void => {
    const fault = newSyntax(node) ?? newName(node);
    if (fault !== null) faults.push(fault);
    for (const part of Object.values(node)) {
      for (const child of Array.isArray(part) ? part : [part]) if (isNode(child)) visit(child);
    }
  };
  visit(parseAst(code) as unknown as Node);
  return faults;
}

function newSyntax(node: Node): string | null {
  if (node.type === 'VariableDeclaration' && /using$/.test(String(node['kind']))) return `${node['kind']} (134)`;
  if (node.type === 'Decorator') return 'a decorator';
  if (/^(Import|Export).*Declaration$/.test(node.type) && lengthOf(node['attributes']) > 0) return 'with (123)';
  if (/^Import/.test(node.type) && typeof node['phase'] === 'string') return `import ${node['phase']}`;
  if (node.type === 'ImportExpression' && isNode(node['options'])) return 'with (123)';
  const regex = node['regex'] as { pattern: string } | undefined;
  if (!regex) return null;
  if (/\(\?[ims]*(?:-[ims]+)?:/.test(regex.pattern.replaceAll('(?:', '')))
    return `/${regex.pattern}/ with flags within (125)`;
  const names = [...regex.pattern.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name);
  return new Set(names).size < names.length ? `/${regex.pattern}/ with a name twice (125)` : null;
}

function newName(node: Node): string | null {
  if (node.type === 'Identifier') {
    const version = own(GLOBAL, String(node['name']));
    return version === undefined ? null : `${node['name']} (${version})`;
  }
  if (node.type !== 'MemberExpression' || node['computed']) return null;
  const [object, name] = [node['object'] as Node, nameOf(node['property'])];
  const whole = `${nameOf(object)}.${name}`;
  const version = own(STATIC, whole) ?? own(MEMBER, name);
  if (version !== undefined) return `${own(STATIC, whole) ? whole : name} (${version})`;
  if (!ITERATOR_METHODS.has(name) || object.type !== 'CallExpression') return null;
  const callee = object['callee'] as Node;
  if (callee.type !== 'MemberExpression' || ARRAY_MAKERS.has(nameOf(callee['object']))) return null;
  return ITERATING.has(nameOf(callee['property'])) ? `${nameOf(callee['property'])}().${name} (122)` : null;
}

const own = (table: Readonly<Record<string, number>>, name: string): number | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const nameOf = (node: unknown): string => (isNode(node) && typeof node['name'] === 'string' ? node['name'] : '');

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

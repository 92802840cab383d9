/**
 * The few DOM calls that Observable Plot makes, so that a chart can be drawn without a browser.
 * Held equal to jsdom's output by a test. Only what Plot uses is here; it is not a DOM.
 */
import { escapeAttribute, escapeText } from './markup.ts';

export class MiniText {
  readonly #text: string;
  parentNode: MiniElement | null = null;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return escapeText(this.#text);
  }
}

export class MiniElement {
  readonly ownerDocument: MiniDocument;
  readonly namespaceURI: string;
  readonly tagName: string;
  readonly attributes = new Map<string, string>();
  readonly childNodes: (MiniElement | MiniText)[] = [];
  parentNode: MiniElement | null = null;

  constructor(ownerDocument: MiniDocument, namespaceURI: string, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.tagName = tagName;
  }
  get firstChild(): MiniElement | MiniText | null {
    return this.childNodes[0] ?? null;
  }
  get children(): MiniElement[] {
    return this.childNodes.filter((child) => child instanceof MiniElement);
  }
  /** Plot styles only the frame around a title or legend, which `renderPlot` refuses. */
  get style(): Record<string, string> {
    return {};
  }
  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }
  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  appendChild<N extends MiniElement | MiniText>(child: N): N {
    return this.insertBefore(child, null);
  }
  append(...children: (MiniElement | MiniText | string)[]): void {
    for (const child of children) this.appendChild(typeof child === 'string' ? new MiniText(child) : child);
  }
  insertBefore<N extends MiniElement | MiniText>(child: N, before: MiniElement | MiniText | null): N {
    child.parentNode?.removeChild(child);
    child.parentNode = this;
    const at = before === null ? -1 : this.childNodes.indexOf(before);
    this.childNodes.splice(at < 0 ? this.childNodes.length : at, 0, child);
    return child;
  }
  removeChild<N extends MiniElement | MiniText>(child: N): N {
    const at = this.childNodes.indexOf(child);
    if (at >= 0) this.childNodes.splice(at, 1);
    child.parentNode = null;
    return child;
  }
  querySelector(): null {
    return null;
  }
  querySelectorAll(): [] {
    return [];
  }
  addEventListener(): void {}
  removeEventListener(): void {}
  set textContent(text: string) {
    this.childNodes.length = 0;
    if (text !== '') this.appendChild(new MiniText(String(text)));
  }
  get innerHTML(): string {
    return this.childNodes.join('');
  }
  get outerHTML(): string {
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
    return `<${this.tagName}${attributes}>${this.innerHTML}</${this.tagName}>`;
  }
  toString(): string {
    return this.outerHTML;
  }
}

export class MiniDocument {
  /** Where d3's `creator` begins; its namespace is XHTML as in a page. */
  readonly documentElement = new MiniElement(this, 'http://www.w3.org/1999/xhtml', 'html');

  createElementNS(namespace: string, name: string): MiniElement {
    return new MiniElement(this, namespace, name);
  }
  createElement(name: string): MiniElement {
    return this.createElementNS('http://www.w3.org/1999/xhtml', name);
  }
  createTextNode(text: string): MiniText {
    return new MiniText(text);
  }
}

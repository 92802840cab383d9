/** Makes elements. Words of the data become text, never HTML. */

type Attributes = Readonly<Record<string, string | boolean | null | undefined>>;
type Child = Node | string | null | undefined | false;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') made.setAttribute(name, value);
    else if (value) made.setAttribute(name, '');
  }
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

/** An element that the page is known to have. */
export function find<E extends Element>(selector: string, kind: abstract new (...parts: never[]) => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector} in the page`);
  return found;
}

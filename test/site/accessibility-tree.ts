/** What a screen reader meets in a page, in its order, from the browser's own accessibility tree. */
import type { Page } from 'playwright-core';

export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly inside: readonly Heard[];
}

/** As Chromium hands it over: only what is used here. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly childIds?: readonly string[];
}

export async function accessibilityTree(page: Page): Promise<readonly Heard[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard = (node: Node): Heard[] => {
    const inside = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? heard(child) : [];
    });
    const role = node.role?.value ?? '';
    if (node.ignored || role === 'generic' || role === 'none') return inside;
    return [{ role, name: node.name?.value ?? '', description: node.description?.value ?? '', inside }];
  };
  const [root] = nodes;
  return root ? heard(root) : [];
}

/** All that is met, outer before inner. A picture is one thing: what it is drawn of has no role and is not read out. */
export const inOrder = (heard: readonly Heard[]): Heard[] =>
  heard.flatMap((one) => (one.role === 'image' ? [one] : [one, ...inOrder(one.inside)]));

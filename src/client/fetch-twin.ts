/**
 * Stands for `fetch` in a copy of the site that is opened from files (src/bundle), where browsers let scripts read
 * no file but scripts: beside the place of each `x.json` lies `x.json.js`, which leaves its text on its own element.
 */
export async function fetchTwin(address: string, options?: RequestInit): Promise<Response> {
  if (!address.endsWith('.json')) {
    // Asking would fail too, and the browser complain.
    if (location.protocol === 'file:') throw new Error(`not to be read from a file: ${address}`);
    return window.fetch(address, options);
  }
  const script = document.createElement('script');
  script.src = `${address}.js`;
  const isFound = await new Promise<boolean>((answer) => {
    script.addEventListener('load', () => answer(true));
    script.addEventListener('error', () => answer(false));
    document.head.append(script);
  });
  script.remove();
  return isFound ? new Response(script.dataset['text'] ?? '') : new Response('', { status: 404 });
}

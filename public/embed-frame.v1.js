/* Inside a frame: the theme that the address asks for, and how high the figure is. Never changed once published. */
(() => {
  const theme = /[?&]theme=(light|dark)(?:&|$)/.exec(location.search);
  if (theme) document.documentElement.setAttribute('data-theme', theme[1]);
  if (parent === window || !window.ResizeObserver) return;
  let told;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({ type: 'bureau-chart', v: 1, height }, '*');
  };
  addEventListener('DOMContentLoaded', () => new ResizeObserver(tell).observe(document.body));
  // The host's script may come later than the figure: it asks.
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !data || data.type !== 'bureau-chart' || data.v !== 1) return;
    told = undefined;
    if (document.body) tell();
  });
})();

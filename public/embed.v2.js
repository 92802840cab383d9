/* Fits frames, makes <bureau-chart>. Never changed: next is v3. */
(() => {
  const type = 'bureau-chart';
  const script = document.currentScript;
  if (!script || customElements.get(type)) return;
  const base = new URL('.', script.src).href;
  customElements.define(
    type,
    class extends HTMLElement {
      static get observedAttributes() {
        return ['figure', 'lang', 'theme'];
      }
      constructor() {
        super();
        this.frame = document.createElement('iframe');
        this.frame.loading = 'lazy';
        this.frame.style.cssText = 'display:block;width:100%;height:0;border:0';
        this.fallback = document.createElement('slot');
        this.attachShadow({ mode: 'open' }).append(this.fallback, this.frame);
      }
      connectedCallback() {
        this.style.display = 'block';
        const { lang } = this.closest('[lang]') || this;
        const figure = this.getAttribute('figure');
        const theme = this.getAttribute('theme');
        this.frame.title = figure;
        const src =
          base +
          (/^(zh|$)/i.test(lang) ? '' : 'en/') +
          `embed/${encodeURIComponent(figure)}/` +
          (/^(light|dark)$/.test(theme) ? `?theme=${theme}` : '');
        if (this.frame.src !== src) this.frame.src = src;
      }
      attributeChangedCallback() {
        if (!this.frame.src) return;
        // Chromium may not load a lazy frame anew.
        this.frame.loading = 'eager';
        this.connectedCallback();
      }
    },
  );
  const each = (act) => {
    for (const chart of document.querySelectorAll(`iframe,${type}`)) {
      const frame = chart.frame || chart;
      if (frame.src.startsWith(base)) act(frame, chart);
    }
  };
  addEventListener('message', ({ data, source }) => {
    if (!data || data.type !== type || data.v !== 1 || !Number.isFinite(data.height)) return;
    each((frame, chart) => {
      if (frame.contentWindow !== source) return;
      frame.style.height = `${Math.min(5000, Math.max(50, Math.ceil(data.height)))}px`;
      for (const { alt } of chart.querySelectorAll('img')) frame.title = alt;
      if (chart.fallback) chart.fallback.remove();
    });
  });
  each(({ contentWindow }) => contentWindow.postMessage({ type, v: 1 }, '*'));
})();

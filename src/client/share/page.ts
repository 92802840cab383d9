/** On every page with figures: fetches what a panel needs when it is opened, and not before. */

// The event of opening does not bubble, but it passes through here; figures may be drawn later than this runs.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.matches('.share') || !target.open) return;
    if (target.dataset['filled'] !== undefined) return;
    target.dataset['filled'] = '';
    void import('./panel.ts').then(({ fillPanel }) => fillPanel(target));
  },
  true,
);

const blocks = [...document.querySelectorAll<HTMLElement>('[data-copy]')];
if (blocks.length > 0) void import('./blocks.ts').then(({ fillBlocks }) => fillBlocks(blocks));

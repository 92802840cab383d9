/** A drawing of the page as a picture of its own: its colours are the page's, and leave it as they are seen. */

const MARGIN = 20;
/** Pixels a CSS pixel: sharp in print and on fine screens. */
const SCALE = 2;

export function standaloneSvg(svg: SVGSVGElement): string {
  const style = getComputedStyle(svg);
  const { width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const paper = document.createElementNS(copy.namespaceURI ?? '', 'rect');
  const frame = { x: -MARGIN, y: -MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  for (const [name, value] of Object.entries({ ...frame, fill: 'var(--paper)' })) paper.setAttribute(name, `${value}`);
  copy.prepend(paper);
  copy.setAttribute('viewBox', Object.values(frame).join(' '));
  copy.setAttribute('width', `${frame.width}`);
  copy.setAttribute('height', `${frame.height}`);
  return new XMLSerializer()
    .serializeToString(copy)
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim());
}

export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SCALE;
  canvas.height = image.height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture')))),
  );
}

/** 0 to 255 each, and 0 to 1 for alpha. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** A colour in any of the forms that CSS has, as the browser paints it. */
export function rgbaOf(color: string): Rgba {
  if (!canvas) throw new Error('No canvas.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** One colour as it is seen through another. */
export function over([red, green, blue, alpha]: Rgba, [r, g, b]: Rgba): Rgba {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(red, r), mix(green, g), mix(blue, b), 1];
}

/** What is behind an element's text: its background, over those of what it stands in. */
export function backgroundOf(element: Element | null): Rgba {
  if (!element) {
    const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark';
    return isDark ? [0, 0, 0, 1] : [255, 255, 255, 1];
  }
  return over(rgbaOf(getComputedStyle(element).backgroundColor), backgroundOf(element.parentElement));
}

/** Of WCAG: 1 for equal colours, 21 for black on white. */
export function contrast(one: Rgba, other: Rgba): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

export function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

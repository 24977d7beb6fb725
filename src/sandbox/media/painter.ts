/** What a synthetic camera and a synthetic screen show: calm, moving pictures that tell people apart. */

export interface Painter {
  readonly canvas: HTMLCanvasElement;
  /** Draws the picture of this moment. */
  paint(seconds: number): void;
}

/** The person's initials in front of a slowly drifting gradient. */
export function createCameraPainter(document: Document, name: string, hue: number): Painter {
  const { canvas, context, width, height } = createCanvas(document, 320, 180);
  const initials = initialsOf(name);

  return {
    canvas,
    paint(seconds) {
      if (!context) return;
      const drift = Math.sin(seconds / 5);
      const background = context.createLinearGradient(0, 0, width, height * (1 + drift / 3));
      background.addColorStop(0, `oklch(${0.4 + drift * 0.03} 0.05 ${hue})`);
      background.addColorStop(1, `oklch(0.25 0.04 ${hue + 25})`);
      context.fillStyle = background;
      context.fillRect(0, 0, width, height);

      // Three soft shapes, each on an orbit of its own: enough movement for every frame to differ.
      for (let index = 0; index < 3; index++) {
        const phase = seconds / (4 + index * 1.7) + index * 2.1;
        const x = width * (0.5 + 0.42 * Math.cos(phase));
        const y = height * (0.5 + 0.38 * Math.sin(phase * 1.3));
        const radius = 46 + index * 16;
        const glow = context.createRadialGradient(x, y, 0, x, y, radius);
        glow.addColorStop(0, `oklch(0.68 0.09 ${hue + index * 20} / 0.3)`);
        glow.addColorStop(1, `oklch(0.68 0.09 ${hue + index * 20} / 0)`);
        context.fillStyle = glow;
        context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
      }

      context.beginPath();
      context.arc(width / 2, height / 2, 42, 0, Math.PI * 2);
      context.fillStyle = `oklch(0.93 0.03 ${hue} / 0.16)`;
      context.fill();
      context.fillStyle = 'rgb(255 255 255 / 0.92)';
      context.font = '600 30px system-ui, sans-serif';
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillText(initials, width / 2, height / 2 + 1);
    },
  };
}

/** A slide with a title and bars that grow and shrink. */
export function createScreenPainter(document: Document, name: string, hue: number): Painter {
  const { canvas, context, width, height } = createCanvas(document, 640, 360);

  return {
    canvas,
    paint(seconds) {
      if (!context) return;
      context.fillStyle = `oklch(0.97 0.01 ${hue})`;
      context.fillRect(0, 0, width, height);
      context.fillStyle = `oklch(0.35 0.07 ${hue})`;
      context.font = '600 26px system-ui, sans-serif';
      context.textBaseline = 'top';
      context.fillText(name, 40, 36);
      for (let index = 0; index < 6; index++) {
        const size = 70 + 90 * (0.5 + 0.5 * Math.sin(seconds / 2 + index * 0.9));
        context.fillStyle = `oklch(0.64 0.13 ${hue + index * 12})`;
        context.fillRect(48 + index * 94, height - 48 - size, 62, size);
      }
    },
  };
}

function createCanvas(document: Document, width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return { canvas, context: canvas.getContext('2d'), width, height };
}

/** The first letters of the first and last word. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  // By code point, so that an emoji or a letter beyond the basic plane stays whole.
  return [first, last]
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}

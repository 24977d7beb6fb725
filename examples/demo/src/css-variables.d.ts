import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Somebody's colour, in degrees. */
    '--hue'?: number;
    /** Of each tile in a video grid. */
    '--tile-width'?: string;
  }
}

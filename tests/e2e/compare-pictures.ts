import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How two pictures differ. */
export interface Difference {
  /** Pixels that are not the same to the eye; all of them where the pictures differ in size. */
  readonly pixels: number;
  /** Width and height of both, where those differ. */
  readonly sizes: string | undefined;
  /** A picture with what differs in red, as PNG. */
  readonly picture: Buffer | undefined;
}

/** Compares two pictures, given as PNG; edges that were only smoothed otherwise are the same. */
export function comparePictures(one: Buffer, other: Buffer): Difference {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) {
    const sizes = `${a.width} × ${a.height} and ${b.width} × ${b.height}`;
    return { pixels: Math.max(a.width * a.height, b.width * b.height), sizes, picture: undefined };
  }
  const { width, height } = a;
  const shown = new PNG({ width, height });
  const pixels = pixelmatch(a.data, b.data, shown.data, width, height, { threshold: 0.15 });
  return { pixels, sizes: undefined, picture: PNG.sync.write(shown) };
}

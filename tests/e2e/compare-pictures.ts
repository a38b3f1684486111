import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** How two pictures differ. */
export interface Difference {
  /** Pixels that are not the same to the eye; all of them where the pictures differ in size. */
  readonly pixels: number;
  /** Those, of all pixels: 0 to 1. */
  readonly share: number;
  /** Width and height of both, where those differ. */
  readonly sizes: string | undefined;
  /** A picture with what differs in red, as PNG. */
  readonly picture: Buffer | undefined;
}

const none: Difference = { pixels: 0, share: 0, sizes: undefined, picture: undefined };

/**
 * Compares two pictures, given as PNG; edges that were only smoothed otherwise are the same.
 *
 * @param threshold - from 0 to 1: how much of a difference in colour the eye passes over
 */
export async function comparePictures(
  one: Buffer,
  other: Buffer,
  threshold = 0.1,
): Promise<Difference> {
  if (one.equals(other)) return none;
  const [a, b] = await Promise.all(
    [one, other].map((png) => sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  const { width, height } = a!.info;
  const all = width * height;
  if (width !== b!.info.width || height !== b!.info.height) {
    const sizes = `${width} × ${height} and ${b!.info.width} × ${b!.info.height}`;
    return { pixels: all, share: 1, sizes, picture: undefined };
  }
  const shown = new Uint8Array(all * 4);
  const pixels = pixelmatch(a!.data, b!.data, shown, width, height, { threshold });
  if (pixels === 0) return none;
  const picture = await sharp(shown, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { pixels, share: pixels / all, sizes: undefined, picture };
}

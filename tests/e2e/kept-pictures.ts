import { mkdir, readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { comparePictures } from './compare-pictures.js';

/** Pictures that somebody looked at, and found good. */
const keptFolder = 'tests/pictures';

/** What was found instead, with what differs in red; not in the repository. */
const foundFolder = 'screenshots/differing';

/** The share of pixels that another version of the same browser may draw otherwise. */
const tolerance = 0.0001;

/**
 * Whether this machine draws as the pictures were drawn: where a theme leaves the font to the system,
 * another system has another one.
 */
export const canCompare = process.platform === 'linux';

/**
 * Compares a picture with the one that is kept under its name. With `SAMEN_ACCEPT=1` (`npm test -- --accept`) a picture that
 * is new or differs takes its place: look at it before you commit it.
 *
 * @param taken - as PNG
 * @returns what differs, for a reader; undefined where nothing does
 */
export async function differsFromKept(name: string, taken: Buffer): Promise<string | undefined> {
  const file = `${keptFolder}/${name}.png`;
  const kept = await readFile(file).catch(() => undefined);
  const { pixels, share, sizes, picture } = kept
    ? await comparePictures(kept, taken)
    : { pixels: 0, share: 1, sizes: undefined, picture: undefined };
  if (share <= tolerance) return undefined;
  if (process.env['SAMEN_ACCEPT'] === '1') {
    await mkdir(keptFolder, { recursive: true });
    // Flat colours: a third of the bytes, and next to no difference.
    await writeFile(
      file,
      await sharp(taken).png({ colours: 64, dither: 0, effort: 10 }).toBuffer(),
    );
    return undefined;
  }
  await mkdir(foundFolder, { recursive: true });
  await writeFile(`${foundFolder}/${name}.png`, taken);
  if (picture) await writeFile(`${foundFolder}/${name}.difference.png`, picture);
  const what = kept ? (sizes ?? `${pixels} pixels differ`) : 'no picture is kept';
  return `${file}: ${what}; see ${foundFolder}/`;
}

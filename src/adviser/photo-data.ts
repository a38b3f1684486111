/** Pixels of the longer side: a contact list shows photos small, and mails carry the card. */
const longest = 360;

/**
 * A photo as a `data:` address. It is shown to nobody and drawn anew, so that nothing is fetched
 * but a picture, which the page's policy allows already. Undefined where it is another site's that
 * does not let it be read (CORS), or cannot be had.
 */
export async function photoAsData(address: string): Promise<string | undefined> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = address;
  try {
    await image.decode();
    return draw(image);
  } catch {
    return undefined;
  }
}

function draw(image: HTMLImageElement): string | undefined {
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  // A photo without a background gets a white one: JPEG knows nothing else.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', 0.85);
}

/** Pixels of the longer side: a contact list shows photos small, and mails carry the card. */
const longest = 360;

/**
 * A photo that the page shows, as a `data:` address. It is drawn anew, so that nothing is fetched
 * that the page's policy might not allow. Undefined where the photo is another site's that does not
 * let it be read, or is not there yet.
 */
export function photoAsData(image: HTMLImageElement): string | undefined {
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context || !canvas.width || !canvas.height) return undefined;
  // A photo without a background gets a white one: JPEG knows nothing else.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  try {
    return canvas.toDataURL('image/jpeg', 0.85);
  } catch {
    return undefined;
  }
}

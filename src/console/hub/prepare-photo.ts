/** In bytes, as it comes from the camera. */
const MOST_BYTES = 15 * 1024 * 1024;
/** In pixels, of the longer side: a scratch can be seen, and a hundred of them fit on a tablet without a connection. */
const LONGEST = 2_560;
const QUALITY = 0.85;

/** A photo that goes along, or why it does not. */
export type Prepared = { readonly content: Blob } | { readonly fault: 'large' | 'no-picture' };

/**
 * Makes a JPEG of whatever the tablet can open, no larger than is needed: what a camera writes into a picture stays behind already here, and
 * what is none is told while the goods are still in hand.
 */
export async function preparePhoto(file: File): Promise<Prepared> {
  if (file.size > MOST_BYTES) return { fault: 'large' };
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const drawn = canvas.getContext('2d');
    if (drawn === null) return { fault: 'no-picture' };
    // A JPEG has nothing that one can see through: that is white, as on the page.
    drawn.fillStyle = 'white';
    drawn.fillRect(0, 0, canvas.width, canvas.height);
    drawn.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
    return content === null ? { fault: 'no-picture' } : { content };
  } catch {
    return { fault: 'no-picture' };
  }
}

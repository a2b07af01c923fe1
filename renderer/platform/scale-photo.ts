import type { Photo } from '../../shared/domain/photo.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';

/** Why a picture could not be used. */
export type PhotoProblem = 'not-a-picture' | 'too-big';

/** Longest side of a photo of somebody, in pixels. */
const LONGEST_SIDE = 640;
/** A camera's largest picture is far smaller; beyond this the page itself would be in danger. */
const LARGEST_BYTES = 80_000_000;
const JPEG_QUALITY = 0.86;

/**
 * Turns a picture into a JPEG no longer than so many pixels, upright, without what the camera wrote
 * into it.
 */
export async function scalePhoto(
  file: Blob,
  longestSide = LONGEST_SIDE,
): Promise<Result<Omit<Photo, 'id'>, PhotoProblem>> {
  if (file.size > LARGEST_BYTES) return fail('too-big');
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return fail('not-a-picture');
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) return fail('not-a-picture');
  // A JPEG knows no transparency: what was see-through becomes paper, not black.
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
  picture.close();
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
  return succeed({ type: 'image/jpeg', bytes: new Uint8Array(await jpeg.arrayBuffer()) });
}

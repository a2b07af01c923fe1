import type { PhotoId } from './ids.ts';

/** A picture of a person, scaled down before it is kept. */
export interface Photo {
  readonly id: PhotoId;
  /** MIME type of the bytes: always a raster image. */
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly bytes: Uint8Array;
}

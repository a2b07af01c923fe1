import { z } from 'zod';
import type { FileToSave } from '../../shared/platform.ts';

/** A plain file name: no folders, nothing hidden, at most 255 letters. */
export const fileName = z
  .string()
  .max(255)
  .regex(/^[^\p{Cc}/\\:*?"<>|.][^\p{Cc}/\\:*?"<>|]*$/u);

/** The arguments of a call that hands over one file. */
export const fileArguments = z.tuple([
  z.strictObject({ name: fileName, bytes: z.instanceof(Uint8Array) }),
]) satisfies z.ZodType<[FileToSave]>;

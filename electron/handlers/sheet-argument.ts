import { z } from 'zod';
import { PAPERS } from '../../shared/domain/shop.ts';
import type { Sheet } from '../../shared/print/sheet.ts';

/** The argument of a call that tells which sheet the page is laid out for. */
export const sheetArgument = z.strictObject({
  paper: z.enum(PAPERS),
  isTurned: z.boolean().exactOptional(),
}) satisfies z.ZodType<Sheet>;

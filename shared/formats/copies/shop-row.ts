import { z } from 'zod';
import type { Weekday } from '../../calendar-day.ts';
import {
  type LabelSheet,
  type OutToday,
  PAPERS,
  type PrinterNudge,
  type Shop,
} from '../../domain/shop.ts';
import {
  CARDS_ON_A_SHEET,
  SIGN_UP_CONSENTS,
  SIGN_UP_FIELDS,
  type SignUpDesign,
  type SignUpWording,
} from '../../domain/sign-up.ts';
import { calendarDay, id, type Shape } from './row-shape.ts';

const clock = z.string().regex(/^\d{1,2}:\d{2}$/);

const outToday = z.looseObject({
  day: calendarDay,
  items: z.array(z.string()),
} satisfies Shape<OutToday>);

const wording = z.looseObject({
  language: z.string(),
  title: z.string(),
  welcome: z.string(),
  fields: z.partialRecord(z.enum(SIGN_UP_FIELDS), z.string()),
  consents: z.partialRecord(z.enum(SIGN_UP_CONSENTS), z.string()),
  stub: z.string(),
} satisfies Shape<SignUpWording>);

const signUp = z.looseObject({
  fields: z.array(z.enum(SIGN_UP_FIELDS)),
  consents: z.array(z.enum(SIGN_UP_CONSENTS)),
  onSheet: z.literal(CARDS_ON_A_SHEET),
  keepMonths: z.number(),
  wordingVersion: z.number(),
  wordings: z.array(wording),
} satisfies Shape<SignUpDesign>);

const printer = z.looseObject({
  name: z.string(),
  right: z.number(),
  down: z.number(),
} satisfies Shape<PrinterNudge>);

const labelSheet = z.looseObject({
  name: z.string(),
  paper: z.enum(PAPERS),
  columns: z.int(),
  rows: z.int(),
  width: z.number(),
  height: z.number(),
  left: z.number(),
  top: z.number(),
  across: z.number(),
  down: z.number(),
} satisfies Shape<LabelSheet>);

/** The one row of the shop's own settings, as a copy of the book holds it. */
export const shopRow = z.looseObject({
  key: z.literal('shop'),
  name: z.string(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  hours: z.array(z.looseObject({ from: clock, to: clock }).nullable()).length(7),
  weekStartsOn: z.union([0, 1, 2, 3, 4, 5, 6].map((day) => z.literal(day as Weekday))),
  sampleImportId: id.exactOptional(),
  paper: z.enum(PAPERS).exactOptional(),
  outToday: outToday.exactOptional(),
  menuSections: z.array(z.string()).exactOptional(),
  southern: z.boolean().exactOptional(),
  address: z.string().exactOptional(),
  pictureId: id.exactOptional(),
  cardCode: z.string().exactOptional(),
  signUp: signUp.exactOptional(),
  housePromises: z.array(z.string()).exactOptional(),
  printers: z.array(printer).exactOptional(),
  labelSheets: z.array(labelSheet).exactOptional(),
} satisfies Shape<Shop>);

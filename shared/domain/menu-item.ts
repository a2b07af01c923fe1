import type { ImportId, MenuItemId } from './ids.ts';

/** Something the shop serves or sells. */
export interface MenuItem {
  readonly id: MenuItemId;
  readonly name: string;
  readonly category: string;
  /** Price in minor units of the shop's currency, when known. */
  readonly price?: number;
  /** Its number in the software it was brought in from. */
  readonly outsideId?: string;
  /** No longer offered; kept because visits speak of it. */
  readonly retired: boolean;
  readonly importId?: ImportId;
}

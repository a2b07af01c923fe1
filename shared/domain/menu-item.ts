/** Id of a menu item: a UUIDv7, made once. */
export type MenuItemId = string;

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
  readonly importId?: string;
}

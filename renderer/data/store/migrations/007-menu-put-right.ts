/**
 * The seventh layout: an item of the menu has other names, says what it contains or may contain, and
 * may turn out to be another item; the shop says in which order its sections stand. No row of the
 * earlier ones changes. An earlier app would let the merged item be offered and ordered again, would
 * not read a learned name, and would show nothing of an allergen: so it is kept from opening this book.
 */
export const menuPutRight = {} as const;

/** Id of a regular: a UUIDv7, made once. */
export type RegularId = string;

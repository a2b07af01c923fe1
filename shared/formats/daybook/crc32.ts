/** The remainder of each byte for one polynomial, its bits the other way round. */
function remainders(polynomial: number): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ polynomial : rest >>> 1;
    return rest;
  });
}

/** CRC-32 as in zip, PNG and Ethernet: polynomial 0xEDB88320 (PNG specification, annex D). */
const CRC_32 = remainders(0xedb88320);

/** CRC-32C, Castagnoli's: polynomial 0x82F63B78 (RFC 3720, appendix B.4). */
const CRC_32C = remainders(0x82f63b78);

/** The CRC-32 of some bytes, or of more of them when the sum of those before is given. */
export function crc32(bytes: Uint8Array, before = 0): number {
  return sum(CRC_32, bytes, before);
}

/** The CRC-32C of some bytes, as LevelDB's files have it. */
export function crc32c(bytes: Uint8Array, before = 0): number {
  return sum(CRC_32C, bytes, before);
}

function sum(table: Uint32Array, bytes: Uint8Array, before: number): number {
  let crc = ~before;
  // Counted by index: this goes over whole files.
  for (let at = 0; at < bytes.length; at += 1) {
    crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~crc >>> 0;
}

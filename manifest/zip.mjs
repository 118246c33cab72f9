// A zip of a few small files, stored as they are: no compression, one fixed date, so the same files give the same bytes
// under every version of zlib, in every time zone.
const firstDayOfZip = 0x0021; // 1 January 1980
const utf8Names = 0x0800;
const version = 20;

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** @param parts [[size in bytes, number], …]: little-endian, one after another */
function numbers(...parts) {
  const bytes = Buffer.alloc(parts.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, number] of parts) at = bytes.writeUIntLE(number, at, size);
  return bytes;
}

/** @param files [[name, bytes], …] in the order they shall have */
export function zip(files) {
  const entries = [], directory = [];
  let offset = 0;
  for (const [path, bytes] of files) {
    const name = Buffer.from(path, "utf8");
    const facts = numbers([2, version], [2, utf8Names], [2, 0], [2, 0], [2, firstDayOfZip], [4, crc32(bytes)],
      [4, bytes.length], [4, bytes.length], [2, name.length], [2, 0]);
    entries.push(numbers([4, 0x04034b50]), facts, name, bytes);
    directory.push(numbers([4, 0x02014b50], [2, version]), facts, numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name);
    offset += 4 + facts.length + name.length + bytes.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([...entries, ...directory,
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, size], [4, offset], [2, 0])]);
}

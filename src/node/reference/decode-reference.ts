/**
 * Bytes of a data file as text: UTF-16 where a byte order mark says so, UTF-8 where they are that, Windows-1252 otherwise, as
 * Comtrade's site and older downloads have it. Codes and numbers are the same in all three; only names differ.
 */
export function decodeReference(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // A cut in the middle of a character is no sign of another encoding.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

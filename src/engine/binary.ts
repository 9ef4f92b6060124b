/** A BLOB as DuckDB prints it: printable ASCII as itself, every other byte as `\xHH`. */
export function blobText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    const char = String.fromCharCode(byte);
    if (byte >= 0x20 && byte < 0x7f && !`'"\\`.includes(char)) return char;
    return `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

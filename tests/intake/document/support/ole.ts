import CFB from 'cfb';

/** A container of Office 97–2003 with these streams. */
export function oleContainer(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_del(container, '/\u0001Sh33tJ5');
  for (const [name, content] of Object.entries(streams))
    CFB.utils.cfb_add(container, `/${name}`, [...content]);
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

/** Little-endian numbers of two bytes. */
export const words = (...numbers: readonly number[]): Uint8Array =>
  Uint8Array.from(numbers.flatMap((number) => [number & 0xff, number >>> 8]));

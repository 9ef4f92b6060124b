import { decode } from '../../encoding';

/** The text of an XML part: UTF-8 or UTF-16, or GB18030 where it is neither. Rejects with an `IntakeError`. */
export async function xmlText(bytes: Uint8Array, signal?: AbortSignal): Promise<string> {
  const decoded = await decode(bytes, { signal });
  return new TextDecoder().decode(decoded.bytes);
}

import type { ListZipOptions, ZipFile } from './zip';

/**
 * Unpacks a ZIP archive of files, and those in it one level deep. Rejects with an `IntakeError` where it is damaged,
 * needs a password or is too large. What unpacks it is loaded with the first call.
 */
export async function listZip(content: Blob | Uint8Array, options: ListZipOptions = {}): Promise<ZipFile[]> {
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
  const zip = await import('./zip');
  return zip.listZip(bytes, options);
}

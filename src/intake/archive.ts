import { listZip, sniff } from './document';
import { IntakeError } from './error';
import type { IntakeSource } from './read-file';

/**
 * The files of an archive (`归档.zip/2024/自评表.xlsx`), or the file itself where it is none. An archive that cannot be
 * opened is left as it is: reading it says why.
 */
export async function filesOf(source: IntakeSource, signal?: AbortSignal): Promise<IntakeSource[]> {
  try {
    if ((await sniff(source.content)) !== 'zip') return [source];
    const entries = await listZip(source.content, { ...(signal && { signal }) });
    return entries.map(({ path: inside, bytes }) => {
      const path = `${source.path}/${inside}`;
      return { path, content: bytes, ...source.members?.[path] };
    });
  } catch (error) {
    if (error instanceof IntakeError && error.code !== 'cancelled') return [source];
    throw error;
  }
}

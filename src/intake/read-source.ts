import { decode } from './encoding';
import { isDelimitedText, readDocument, sniff } from './document';
import { IntakeError } from './error';
import { draftOfDelimited, draftOfDocument, type DraftFile, type RecogniseOptions } from './read-draft';
import { readFile, type IntakeOptions, type IntakeSource, type ReadFile } from './read-file';

/** A file that has been read: a canonical table, or a draft of what a document or a flat export holds. */
export type ReadSource =
  | { readonly kind: 'canonical'; readonly file: ReadFile }
  | { readonly kind: 'draft'; readonly file: DraftFile };

/**
 * Reads a file as what its content is, whatever its name says. Throws an `IntakeError` that says why it cannot be used.
 */
export async function readSource(source: IntakeSource, options: IntakeOptions): Promise<ReadSource> {
  const kind = await sniff(source.content, source.encoding);
  if (kind !== 'text' && kind !== 'delimited') {
    return { kind: 'draft', file: await readAsDocument(source, options) };
  }
  try {
    return { kind: 'canonical', file: await readFile(source, options) };
  } catch (error) {
    if (!(error instanceof IntakeError) || !mayBeOther.has(error.code)) throw error;
    const draft = await readOtherText(source, options);
    if (!draft) throw error;
    return { kind: 'draft', file: draft };
  }
}

/** Refusals of text that is no canonical table: it may still be a flat export, or a form in plain text. */
const mayBeOther = new Set(['table', 'header', 'format']);

async function readOtherText(source: IntakeSource, options: IntakeOptions): Promise<DraftFile | undefined> {
  const { path, content, encoding: chosen, delimiter } = source;
  const { signal } = options;
  const decoded = await decode(content, {
    ...(chosen && { encoding: chosen }),
    ...(signal && { signal }),
  });
  const sample = new TextDecoder().decode(decoded.bytes.subarray(0, sampleBytes));
  if (delimiter || isDelimitedText(sample)) {
    const flat = await draftOfDelimited(path, decoded, delimiter, recogniseOptions(source, options), signal);
    if (flat) return flat;
  }
  return readAsDocument(source, options).catch((error: unknown) => {
    // The refusal as a table says more of what was expected.
    if (error instanceof IntakeError && error.code === 'table') return undefined;
    throw error;
  });
}

const sampleBytes = 200_000;

async function readAsDocument(source: IntakeSource, options: IntakeOptions): Promise<DraftFile> {
  const { path, content, encoding } = source;
  const { signal, onProgress } = options;
  const document = await readDocument(content, {
    ...(encoding && { encoding }),
    ...(signal && { signal }),
    onProgress: (fraction) => onProgress?.({ file: path, fraction, stage: 'decode' }),
  });
  return draftOfDocument(path, document, recogniseOptions(source, options), signal);
}

const recogniseOptions = (
  { tables, accepted }: IntakeSource,
  { presets, keepPersonal }: IntakeOptions,
): RecogniseOptions => ({
  ...(tables && { choices: tables }),
  ...(accepted && { accepted }),
  ...(presets && { presets }),
  ...(keepPersonal !== undefined && { keepPersonal }),
});

import { tables } from '../dataset';
import type { Engine } from '../engine';
import { IntakeError, throwIfCancelled } from './error';
import { fileStem } from './file-name';
import {
  described,
  draftReport,
  headerNotes,
  notRead,
  recordNotes,
  refusal,
  unreadable,
} from './file-report';
import { filesOf } from './archive';
import { loadDraft, mergeDrafts, type MergedDraft } from './draft';
import type { IncomingTables } from './incoming';
import { normalise, type Staged } from './normalise';
import type { DraftFile } from './read-draft';
import type { IntakeOptions, IntakeSource, ReadFile } from './read-file';
import type { ReadSource } from './read-source';
import type { FileReport, LoadReport, Reject, RowNote } from './report';
import { stage } from './stage';
import { suppliedBy } from './supplied';

/**
 * One run over the files of an import: reads them all, then loads them into the incoming tables: evaluations first, so that
 * what refers to them finds them; forms, reports and lists before canonical tables that may add to theirs.
 */
export class FileImport {
  private readonly reports = new Map<number, FileReport>();
  private readonly rejects = new Map<number, Reject[]>();
  private readonly supplied = new Set<string>();
  private readonly sourceIds = new Set<string>();

  constructor(
    private readonly engine: Engine,
    private readonly incoming: IncomingTables,
    private readonly options: IntakeOptions,
  ) {}

  async run(given: readonly IntakeSource[]): Promise<LoadReport> {
    const canonical: Ordered<ReadFile>[] = [];
    const drafts: Ordered<DraftFile>[] = [];
    const sources = await this.unpacked(given);
    for (const [order, source] of sources.entries()) {
      throwIfCancelled(this.options.signal);
      const read = await this.read(order, source);
      if (read?.kind === 'canonical') canonical.push({ order, file: read.file });
      else if (read) drafts.push({ order, file: read.file });
    }
    const position = ({ file }: Ordered<ReadFile>): number => tables.indexOf(file.match.table);
    canonical.sort((a, b) => position(a) - position(b) || a.order - b.order);
    const evaluations = tables.findIndex(({ name }) => name === 'evaluation');
    for (const phase of ['first', 'drafts', 'rest'] as const) {
      if (phase === 'drafts') await this.loadDrafts(drafts);
      // Taken out as they are loaded, so that their bytes can go.
      else
        while (canonical[0] && (phase === 'rest' || position(canonical[0]) <= evaluations)) {
          const next = canonical.shift();
          if (next) this.reports.set(next.order, await this.loadFile(next.order, next.file));
        }
    }
    return {
      files: sources.flatMap((_, order) => this.reports.get(order) ?? []),
      rejects: sources.flatMap((_, order) => this.rejects.get(order) ?? []),
      tables: await this.incoming.counts(),
      supplied: [...this.supplied].sort(),
    };
  }

  /** The files, with archives replaced by what is in them; an archive that cannot be opened stays, to be refused. */
  private async unpacked(given: readonly IntakeSource[]): Promise<IntakeSource[]> {
    const sources: IntakeSource[] = [];
    for (const source of given) {
      throwIfCancelled(this.options.signal);
      sources.push(...(await filesOf(source, this.options.signal)));
    }
    return sources;
  }

  private async read(order: number, source: IntakeSource): Promise<ReadSource | undefined> {
    try {
      // What recognises documents comes with the first file: nothing of it is needed before.
      const { readSource } = await import('./read-source');
      return await readSource(source, this.options);
    } catch (error) {
      if (!(error instanceof IntakeError) || error.code === 'cancelled') throw error;
      this.reports.set(order, notRead(source.path, error));
      return undefined;
    }
  }

  private async loadDrafts(files: readonly Ordered<DraftFile>[]): Promise<void> {
    const merged = mergeDrafts(files.map(({ file: { path, draft } }) => ({ file: path, draft })));
    for (const [index, { order, file }] of files.entries()) {
      const draft = merged[index];
      if (draft) this.reports.set(order, await this.loadDraftFile(order, file, draft));
    }
  }

  private async loadDraftFile(order: number, file: DraftFile, draft: MergedDraft): Promise<FileReport> {
    const { signal, onProgress } = this.options;
    const sourceId = this.newSourceId(file.path);
    try {
      onProgress?.({ file: file.path, fraction: 0, stage: 'normalise' });
      const clear = (): Promise<void> => this.incoming.clearWork();
      const loaded = await loadDraft(this.engine, draft, sourceId, clear, signal);
      this.list(order, file.path, [...loaded.notes]);
      for (const column of loaded.supplied) this.supplied.add(column);
      if (Object.values(loaded.tables).some((rows) => rows > 0))
        await this.incoming.addSource(sourceId, file.path);
      onProgress?.({ file: file.path, fraction: 1, stage: 'normalise' });
      return draftReport(file, loaded);
    } catch (error) {
      return unreadable(file.path, refusal(error));
    } finally {
      await this.incoming.clearWork();
    }
  }

  private async loadFile(order: number, file: ReadFile): Promise<FileReport> {
    const { signal, onProgress } = this.options;
    const { path, scan, match } = file;
    const sourceId = this.sourceIdOf(file);
    try {
      onProgress?.({ file: path, fraction: 0, stage: 'normalise' });
      let loaded = 0;
      let notes: readonly RowNote[] = [];
      if (scan.good > 0) {
        await stage(this.engine, path, file.data, scan, match.mapped, signal);
        onProgress?.({ file: path, fraction: 0.5, stage: 'normalise' });
        ({ loaded, notes } = await normalise(this.engine, stagedFile(file, sourceId), signal));
      }
      this.list(order, path, [...headerNotes(file), ...recordNotes(file), ...notes]);
      if (loaded > 0) {
        for (const column of suppliedBy(match)) this.supplied.add(column);
        if (!bringsSource(file)) await this.incoming.addSource(sourceId, path);
      }
      onProgress?.({ file: path, fraction: 1, stage: 'normalise' });
      return {
        ...described(file),
        rows_read: scan.records,
        rows_loaded: loaded,
        rows_rejected: scan.records - loaded,
      };
    } catch (error) {
      return { ...described(file), ...unreadable(path, refusal(error)) };
    } finally {
      await this.incoming.clearWork();
    }
  }

  private list(order: number, file: string, notes: RowNote[]): void {
    notes.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    this.rejects.set(
      order,
      notes.map((entry) => ({ file, ...entry })),
    );
  }

  /** An id for the rows of a file that names no source: its stem, told apart from other files of that name. */
  private sourceIdOf(file: ReadFile): string {
    return bringsSource(file) ? fileStem(file.path) : this.newSourceId(file.path);
  }

  private newSourceId(path: string): string {
    const stem = fileStem(path);
    let id = stem;
    for (let number = 2; this.sourceIds.has(id); number++) id = `${stem}-${number}`;
    this.sourceIds.add(id);
    return id;
  }
}

/** A file with its place among those given. */
interface Ordered<T> {
  readonly order: number;
  readonly file: T;
}

const bringsSource = ({ match }: ReadFile): boolean =>
  match.mapped.some(({ column }) => column.name === 'source_id');

const stagedFile = ({ match, scan }: ReadFile, sourceId: string): Staged => ({
  table: match.table,
  mapped: match.mapped,
  rows: scan.good,
  lines: scan.lines,
  delimiter: scan.delimiter,
  isPadded: (index) => scan.padded[index] ?? false,
  sourceId,
});

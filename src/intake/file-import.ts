import { tables } from '../dataset';
import type { Engine } from '../engine';
import { IntakeError, throwIfCancelled } from './error';
import { fileStem } from './file-name';
import { described, headerNotes, notRead, recordNotes, refusal, unreadable } from './file-report';
import type { IncomingTables } from './incoming';
import { normalise, type Staged } from './normalise';
import { readFile, type IntakeOptions, type IntakeSource, type ReadFile } from './read-file';
import type { FileReport, LoadReport, Reject, RowNote } from './report';
import { stage } from './stage';
import { suppliedBy } from './supplied';

/** One run over the files of an import: reads them all, then loads them table by table into the incoming tables. */
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

  async run(sources: readonly IntakeSource[]): Promise<LoadReport> {
    const readable: { order: number; file: ReadFile }[] = [];
    for (const [order, source] of sources.entries()) {
      throwIfCancelled(this.options.signal);
      const file = await this.read(order, source);
      if (file) readable.push({ order, file });
    }
    // Evaluations before what refers to them.
    const position = ({ file }: { file: ReadFile }): number => tables.indexOf(file.match.table);
    readable.sort((a, b) => position(a) - position(b) || a.order - b.order);
    for (let next = readable.shift(); next; next = readable.shift()) {
      this.reports.set(next.order, await this.loadFile(next.order, next.file));
    }
    return {
      files: sources.flatMap((_, order) => this.reports.get(order) ?? []),
      rejects: sources.flatMap((_, order) => this.rejects.get(order) ?? []),
      tables: await this.incoming.counts(),
      supplied: [...this.supplied].sort(),
    };
  }

  private async read(order: number, source: IntakeSource): Promise<ReadFile | undefined> {
    try {
      return await readFile(source, this.options);
    } catch (error) {
      if (!(error instanceof IntakeError) || error.code === 'cancelled') throw error;
      this.reports.set(order, notRead(source.path, error));
      return undefined;
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
    const stem = fileStem(file.path);
    let id = stem;
    for (let number = 2; this.sourceIds.has(id); number++) id = `${stem}-${number}`;
    if (!bringsSource(file)) this.sourceIds.add(id);
    return id;
  }
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

import { EngineError, type Engine } from '../engine';
import { IntakeError, say, throwIfCancelled } from './error';
import { FileImport } from './file-import';
import { IncomingTables } from './incoming';
import type { IntakeOptions, IntakeSource } from './read-file';
import type { LoadReport } from './report';

/** Thrown when no file brought a row; the report says why of each. */
export class NothingLoadedError extends IntakeError {
  override readonly name = 'NothingLoadedError';

  constructor(readonly report: LoadReport) {
    super(
      'nothing',
      say(
        '没有载入任何一行，之前的数据没有变化。',
        'No row was loaded; the data loaded before is unchanged.',
      ),
      say('请查看每个文件的原因。', 'See the reason given for each file.'),
    );
  }
}

/**
 * Imports canonical tables from delimited files, in place of whatever was loaded before. Files are read one by one;
 * a bad one is reported and does not stop the others. Everything is built aside and takes effect at the end at once,
 * so that after an error or a cancellation the earlier tables stand as they were.
 *
 * Throws `NothingLoadedError`, an `IntakeError` of code `cancelled`, or an `EngineError` where the engine itself gave
 * up (out of memory, closed).
 */
export function load(
  engine: Engine,
  sources: readonly IntakeSource[],
  options: IntakeOptions = {},
): Promise<LoadReport> {
  const earlier = inProgress.get(engine) ?? Promise.resolve();
  const own = earlier.then(() => importInto(engine, sources, options));
  // The work tables are the same for every import, so imports into one engine wait for each other.
  inProgress.set(
    engine,
    own.then(
      () => undefined,
      () => undefined,
    ),
  );
  return own;
}

const inProgress = new WeakMap<Engine, Promise<void>>();

async function importInto(
  engine: Engine,
  sources: readonly IntakeSource[],
  options: IntakeOptions,
): Promise<LoadReport> {
  const incoming = new IncomingTables(engine);
  try {
    await incoming.create();
    const report = await new FileImport(engine, incoming, options).run(sources);
    if (!report.files.some(({ rows_loaded: loaded }) => loaded > 0)) throw new NothingLoadedError(report);
    throwIfCancelled(options.signal);
    await incoming.swap();
    return report;
  } catch (error) {
    await incoming.abandon();
    if (error instanceof EngineError && error.code === 'cancelled') throwIfCancelled(options.signal);
    throw error;
  }
}

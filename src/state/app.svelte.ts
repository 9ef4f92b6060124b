import { readEvaluations, unknownByEvaluation, type EvaluationRow } from '../analysis';
import { materialiseViews } from '../dataset';
import { EngineSession, type SessionState } from '../engine';
import { makeFindings, readSourceFiles, sharedFingerprintRule, writerOf, type Finding } from '../findings';
import { translator, type TextKey, type Translate } from '../i18n';
import {
  IntakeError,
  load,
  NothingLoadedError,
  type IntakeSource,
  type LoadReport,
  type SourceChoices,
} from '../intake';
import { runRules, type Catalogue, type RuleResult } from '../rules';
import { bundledSample, bundledViewSql } from './bundled';
import { filtersFrom, inScope, matching, noFilters, paramsOf, type Filters } from './filters';
import { readHash, writeHash, type Screen } from './hash';
import { Presets } from './presets.svelte';
import { reusable } from './reuse';
import { RuleSet } from './rule-set.svelte';
import { Settings } from './settings.svelte';
import { choicesFor, withChoices } from './sources';

/** The engine's code is fetched after the first paint. */
const openEngine: typeof import('../engine/browser').openEngineInBrowser = async (onProgress) =>
  (await import('../engine/browser')).openEngineInBrowser(onProgress);

/** What is loaded: the bundled set, the person's own files, or nothing. */
export type DatasetKind = 'none' | 'sample' | 'own';

/** What the app is busy with; `fraction` is 0–1 where it is known. */
export interface Work {
  readonly kind: 'engine' | 'load' | 'views' | 'rules';
  readonly detail: string;
  readonly fraction: number | undefined;
}

/** A failure a person can act on. */
export interface Failure {
  readonly kind: 'engine' | 'load' | 'other';
  readonly message: string;
  readonly next: string;
  /** One line per file that could not be used. */
  readonly details: readonly string[];
}

/** An import that brought no row: what it said of its files, which may still be told how they are to be read. */
interface Attempt {
  readonly sources: readonly IntakeSource[];
  readonly report: LoadReport;
}

/** Everything the results of one data set are made of; replaced as a whole, so that screens never mix two. */
interface Loaded {
  readonly kind: DatasetKind;
  /** The files it was read from; their tables are the engine's. */
  readonly sources: readonly IntakeSource[];
  readonly report: LoadReport | undefined;
  readonly evaluations: readonly EvaluationRow[];
  readonly results: readonly RuleResult[];
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
  /** The revision of the rules these results are of. */
  readonly revision: number;
}

const nothing: Loaded = {
  kind: 'none',
  sources: [],
  report: undefined,
  evaluations: [],
  results: [],
  findings: [],
  milliseconds: 0,
  revision: 0,
};

/** The state of the app. Commands are methods; everything that can be derived is derived. */
export class App {
  readonly settings = new Settings();
  /** The rules and the profile in force; empty until they have been read, just after the first paint. */
  readonly ruleSet = new RuleSet(() => void this.#runAgain());
  readonly engine: EngineSession;
  /** Header mappings confirmed before. */
  readonly presets = new Presets();

  readonly #texts = new WeakMap<Finding, { language: string; text: string }>();

  /** Lower-case text that search looks in: rule, project and message. */
  readonly textOf = (finding: Finding): string => {
    const { language } = this.settings;
    const known = this.#texts.get(finding);
    if (known?.language === language) return known.text;
    const parts = [
      finding.rule.source.title[language],
      finding.rule.id,
      finding.hit.project_name ?? '',
      writerOf(finding, language).message(),
    ];
    const text = parts.join('\n').toLowerCase();
    this.#texts.set(finding, { language, text });
    return text;
  };

  work = $state.raw<Work | undefined>({ kind: 'engine', detail: '', fraction: 0 });
  #fault = $state.raw<{ readonly error: unknown } | undefined>(undefined);
  engineState = $state<SessionState>('starting');
  #loaded = $state.raw<Loaded>(nothing);
  #attempt = $state.raw<Attempt | undefined>(undefined);
  #keepsPersonal = $state(false);
  #loading: AbortController | undefined;
  #running: AbortController | undefined;

  screen = $state<Screen>('overview');
  filters = $state.raw<Filters>(noFilters);
  /** View state in the address beside filters: selected finding, grouping and so on. */
  view = $state.raw<Readonly<Record<string, string>>>({});
  brokenLink = $state(false);

  readonly t: Translate = $derived(translator(this.settings.language));
  readonly busy = $derived(this.work !== undefined);
  readonly catalogue: Catalogue = $derived(this.ruleSet.catalogue);
  readonly kind = $derived(this.#loaded.kind);
  /** The results shown are of rules or a profile that have changed since. */
  readonly isOutdated = $derived(
    this.#loaded.kind !== 'none' && !this.busy && this.#loaded.revision !== this.ruleSet.revision,
  );
  readonly report = $derived(this.#loaded.report);
  /** The report of an import that brought no row, until another one does; the tables are those of before. */
  readonly attempted = $derived(this.#attempt?.report);
  /** Names and telephone numbers of persons are kept, for as long as the page is open. */
  readonly keepsPersonal = $derived(this.#keepsPersonal);
  readonly evaluations = $derived(this.#loaded.evaluations);
  readonly results = $derived(this.#loaded.results);
  readonly allFindings = $derived(this.#loaded.findings);
  readonly milliseconds = $derived(this.#loaded.milliseconds);

  readonly evaluationById = $derived(new Map(this.evaluations.map((row) => [row.id, row])));
  readonly scoped = $derived(this.evaluations.filter((row) => inScope(this.filters, row)));
  readonly scopedIds = $derived(new Set(this.scoped.map(({ id }) => id)));
  readonly findings = $derived(matching(this.allFindings, this.filters, this.textOf));
  readonly unknownCounts = $derived(unknownByEvaluation(this.results));
  /** What went wrong last, in the language of now; undefined once dismissed. */
  readonly failure = $derived(this.#fault && this.#failureOf(this.#fault.error));

  constructor() {
    this.engine = new EngineSession(() =>
      openEngine(({ loaded, total }) => {
        if (this.work?.kind === 'engine') {
          this.work = { kind: 'engine', detail: '', fraction: total ? loaded / total : undefined };
        }
      }),
    );
    this.engine.onState((state) => {
      this.engineState = state;
      // a recovery replays the load, which reports its work; nobody else would clear it
      if (state === 'ready' && !this.#loading) this.work = undefined;
    });
  }

  /** Reads the address, loads the bundled set. Call once when the page is there. */
  async start(): Promise<void> {
    this.readAddress();
    window.addEventListener('hashchange', () => this.readAddress());
    await this.loadSample();
  }

  async loadSample(): Promise<void> {
    await this.#load('sample', await bundledSample());
  }

  /** Adds the person's own files to those opened before (one of the same path is replaced) and leaves the sample behind. */
  async open(files: readonly IntakeSource[]): Promise<void> {
    const paths = new Set(files.map(({ path }) => path));
    const before = this.kind === 'own' ? this.#loaded.sources : [];
    await this.#load('own', [...before.filter(({ path }) => !paths.has(path)), ...files]);
  }

  /** What has been said by hand of a file of the import on screen. */
  choicesFor(path: string): SourceChoices {
    return choicesFor(this.#onScreen.sources, path);
  }

  /** Reads all files again, one of them as told; what is loaded stays until that is done. */
  async reread(path: string, change: SourceChoices): Promise<void> {
    const { kind, sources } = this.#onScreen;
    await this.#load(kind, withChoices(sources, path, change));
  }

  /** Keeps names and telephone numbers of persons or leaves them out, and reads all files again. */
  async keepPersonal(keep: boolean): Promise<void> {
    this.#keepsPersonal = keep;
    const { kind, sources } = this.#onScreen;
    if (sources.length > 0) await this.#load(kind, sources);
  }

  /** Goes back to the import that is loaded. */
  dropAttempt(): void {
    this.#attempt = undefined;
    this.dismissFailure();
  }

  get #onScreen(): { readonly kind: DatasetKind; readonly sources: readonly IntakeSource[] } {
    return this.#attempt ? { kind: 'own', sources: this.#attempt.sources } : this.#loaded;
  }

  /** Removes everything loaded. */
  clear(): void {
    this.cancel();
    this.#attempt = undefined;
    this.engine.forget('dataset');
    this.#loaded = nothing;
  }

  dismissFailure(): void {
    this.#fault = undefined;
  }

  cancel(): void {
    this.#loading?.abort();
    this.#running?.abort();
  }

  /** Brings the results up to date with the rules and the profile in force. */
  async refresh(): Promise<void> {
    await this.#runAgain();
  }

  async restartEngine(): Promise<void> {
    this.dismissFailure();
    await this.engine.restart();
    if (this.kind === 'none') await this.loadSample();
  }

  /** The title of a rule in the language of the app. */
  ruleTitle(id: string): string {
    const rule = [...this.catalogue.rules, sharedFingerprintRule].find((candidate) => candidate.id === id);
    return rule?.source.title[this.settings.language] ?? id;
  }

  readAddress(): void {
    const { route, broken } = readHash(location.hash);
    this.screen = route.screen;
    this.filters = filtersFrom(route.params);
    this.view = Object.fromEntries(
      ['sel', 'group', 'doc', 'tab', 'state'].flatMap((name) =>
        route.params[name]?.[0] ? [[name, route.params[name][0]]] : [],
      ),
    );
    this.brokenLink = broken;
  }

  /** Where a screen is with the filters of now, or others. */
  address(
    screen: Screen,
    filters: Filters = this.filters,
    view: Readonly<Record<string, string>> = {},
  ): string {
    const viewParams = Object.fromEntries(Object.entries(view).map(([name, value]) => [name, [value]]));
    return writeHash({ screen, params: { ...paramsOf(filters), ...viewParams } });
  }

  go(screen: Screen, filters: Filters = this.filters, view: Readonly<Record<string, string>> = {}): void {
    location.hash = this.address(screen, filters, view);
  }

  /** Changes filters on the screen one is on, as a step of the browser's history. */
  setFilters(filters: Filters): void {
    const { sel: _sel, ...view } = this.view;
    // A finding may be filtered away; the page of a rule stays beside the shorter list.
    this.go(this.screen, filters, this.screen === 'rules' ? this.view : view);
  }

  /** Changes view state without a step in the history. */
  setView(change: Readonly<Record<string, string | undefined>>): void {
    const entries = Object.entries({ ...this.view, ...change }).filter(([, value]) => value !== undefined);
    const view = Object.fromEntries(entries) as Record<string, string>;
    history.replaceState(null, '', this.address(this.screen, this.filters, view));
    this.view = view;
  }

  async #load(kind: DatasetKind, sources: readonly IntakeSource[]): Promise<void> {
    this.cancel();
    const controller = new AbortController();
    this.#loading = controller;
    this.dismissFailure();
    this.work = { kind: this.engineState === 'ready' ? 'load' : 'engine', detail: '', fraction: undefined };
    try {
      const loaded = await this.#read(kind, sources, controller.signal);
      controller.signal.throwIfAborted();
      this.#loaded = loaded;
      this.#attempt = undefined;
    } catch (error) {
      if (this.#loading === controller && error instanceof NothingLoadedError)
        this.#attempt = { sources, report: error.report };
      if (!controller.signal.aborted) this.#fault = { error };
      // An import that was refused left the tables alone; what stopped later has put its own in their place.
      if (this.#loading === controller && !(error instanceof IntakeError)) await this.#restore();
    } finally {
      if (this.#loading === controller) {
        this.work = undefined;
        this.#loading = undefined;
      }
    }
  }

  /** Puts the tables and views of `sources` into the engine, and again whenever it is replaced. */
  async #fill(sources: readonly IntakeSource[], signal?: AbortSignal): Promise<LoadReport> {
    const reports: LoadReport[] = [];
    await this.engine.load('dataset', async (engine) => {
      const report = await load(engine, sources, {
        ...(signal && { signal }),
        presets: this.presets.list,
        keepPersonal: this.#keepsPersonal,
        onProgress: ({ file, fraction }) => (this.work = { kind: 'load', detail: file, fraction }),
      });
      this.work = { kind: 'views', detail: '', fraction: undefined };
      await materialiseViews(engine, bundledViewSql, signal);
      reports.push(report);
    });
    const report = reports.at(-1);
    if (!report) throw new Error('the engine finished a load without a report');
    return report;
  }

  #rest(): void {
    if (!this.#loading && !this.#running) this.work = undefined;
  }

  /** Brings the tables back to what the screens show. */
  async #restore(): Promise<void> {
    if (this.kind === 'none') this.engine.forget('dataset');
    else await this.#fill(this.#loaded.sources).catch((error: unknown) => (this.#fault = { error }));
  }

  async #read(kind: DatasetKind, sources: readonly IntakeSource[], signal: AbortSignal): Promise<Loaded> {
    await Promise.all([this.ruleSet.read(), this.presets.read()]);
    const report = await this.#fill(sources, signal);
    const run = await this.#run(report, [], signal);
    const evaluations = await readEvaluations(this.engine, signal);
    return { kind, sources, report, evaluations, ...run };
  }

  /** Runs the rules in force over the tables; those among `known` that no change touches are not run again. */
  async #run(
    report: LoadReport,
    known: readonly RuleResult[],
    signal: AbortSignal,
  ): Promise<Pick<Loaded, 'results' | 'findings' | 'milliseconds' | 'revision'>> {
    const started = performance.now();
    const { revision, selection } = this.ruleSet;
    const kept = reusable(known, selection);
    const fresh = await runRules(
      this.engine,
      selection.rules.filter(({ id }) => !kept.has(id)),
      {
        supplied: new Set(report.supplied),
        parameters: selection.parameters,
        onProgress: (done, total) =>
          (this.work = { kind: 'rules', detail: `${done} / ${total}`, fraction: done / total }),
      },
      signal,
    );
    const byId = new Map([...kept, ...fresh.map((result) => [result.rule.id, result] as const)]);
    const results = selection.rules.flatMap(({ id }) => byId.get(id) ?? []);
    // Changed while it ran: what is untouched stands.
    if (revision !== this.ruleSet.revision) return this.#run(report, results, signal);
    const findings = makeFindings(results, await readSourceFiles(this.engine, signal));
    return { results, findings, milliseconds: performance.now() - started, revision };
  }

  /** After a change of the rules: a load that is under way takes it up by itself; a run that is, starts over. */
  async #runAgain(): Promise<void> {
    const { report } = this.#loaded;
    if (this.#loading || !report) return;
    this.#running?.abort();
    const controller = new AbortController();
    this.#running = controller;
    this.work = { kind: 'rules', detail: '', fraction: undefined };
    try {
      const run = await this.#run(report, this.#loaded.results, controller.signal);
      controller.signal.throwIfAborted();
      this.#loaded = { ...this.#loaded, ...run };
    } catch (error) {
      if (!controller.signal.aborted) this.#fault = { error };
    } finally {
      if (this.#running === controller) {
        this.#running = undefined;
        this.#rest();
      }
    }
  }

  #failureOf(error: unknown): Failure {
    const { language } = this.settings;
    if (error instanceof IntakeError) {
      const files = error instanceof NothingLoadedError ? error.report.files : [];
      const details = files.flatMap(({ file, error: fault }) =>
        fault ? [`${file}: ${fault.message[language]} ${fault.next[language]}`] : [],
      );
      return { kind: 'load', message: error.text[language], next: error.next[language], details };
    }
    const message = error instanceof Error ? error.message : String(error);
    const next: TextKey = this.engineState === 'failed' ? 'failure.engine.next' : 'failure.other.next';
    return {
      kind: this.engineState === 'failed' ? 'engine' : 'other',
      message,
      next: this.t(next),
      details: [],
    };
  }
}

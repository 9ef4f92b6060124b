import { viewNamed, type Bilingual, type ViewDefinition } from '../dataset';
import { columnsOf, ExpressionError, parseExpression, walk, type Expression } from './expression';
import { formatOf } from './format';
import { columnsRead, lowerKind, type LoweredRule, type RuleReader } from './kinds';
import type { RuleProblem } from './problem';
import { readRule, type Locate } from './read';
import type { Evidence, Rule } from './rule';
import { namesIn, parseTemplate, TemplateError } from './template';
import { areas, severities, type Area, type EvidenceFile, type ParameterFile, type RuleFile } from './types';
import { wrongWord, type ProblemText } from './wrong-word';

/**
 * Reads one rule file. `file` is its path from the rules folder (`budget/budget-deviation.yaml`), from which the area
 * comes. Everything wrong with it is returned together; nothing is thrown.
 */
export function parseRule(file: string, text: string): Rule | { readonly problems: readonly RuleProblem[] } {
  const read = readRule(file, text);
  if ('problems' in read) return read;
  const checker = new RuleChecker(file, text, read.source, read.locate);
  return checker.check();
}

type Path = readonly (string | number)[];

class RuleChecker {
  private readonly problems: RuleProblem[] = [];
  /** What is judged, and its columns; first those of the entity view, later also what the rule's kind offers. */
  private view: ViewDefinition;
  private columns: ReadonlySet<string>;
  private readonly params: Readonly<Record<string, ParameterFile>>;

  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly source: RuleFile,
    private readonly locate: Locate,
  ) {
    const view = viewNamed(source.entity);
    if (!view) throw new Error(`the schema lets through a view that is not there: ${source.entity}`);
    this.view = view;
    this.columns = new Set(view.columns.map(({ name }) => name));
    this.params = source.params ?? {};
  }

  check(): Rule | { readonly problems: readonly RuleProblem[] } {
    const { source } = this;
    const area = this.area();
    this.checkParameters();
    this.checkColumns(source.needs ?? [], ['needs']);
    this.checkColumns(source.supplied ?? [], ['supplied']);
    const ownApplies =
      source.applies === undefined ? undefined : this.expression(source.applies, ['applies']);
    const kind = this.kind(ownApplies);
    this.checkColumns(source.fingerprint ?? [], ['fingerprint']);
    const when = kind ? kind.when : this.expression(source.when ?? '', ['when']);
    const tiers = this.tiers();
    const materiality =
      source.materiality === undefined
        ? kind?.materiality
        : this.expression(source.materiality, ['materiality']);
    const evidence = withImplied(source.evidence, kind).map((item, index) => this.evidence(item, index));
    const shown = this.checkTexts(evidence);
    if (this.problems.length > 0 || !area || !when) return { problems: this.problems };
    return {
      id: source.id,
      area,
      file: this.file,
      text: this.text,
      source: kind ? { ...source, supplied: kind.supplied } : source,
      view: this.view,
      shape: kind?.shape,
      applies: kind ? kind.applies : ownApplies,
      when,
      needs: kind?.needs ?? source.needs ?? [],
      tiers,
      materiality,
      evidence: evidence.filter((item) => item !== undefined),
      // a finding also points at the places of what its kind reads
      shown: kind ? [...new Set([...shown, ...columnsRead(kind.shape)])] : shown,
      fingerprint: source.fingerprint ?? this.view.key,
    };
  }

  /** Lowers a rule of a higher-level kind; from then on what the kind offers are columns like those of the view. */
  private kind(applies: Expression | undefined): LoweredRule | undefined {
    const { kind } = this.source;
    if (kind === undefined) return undefined;
    const file: RuleReader = {
      base: this.view,
      params: this.params,
      expression: (text, path) => this.expression(text, path),
      noColumn: (name, path) => this.report(path, this.noColumn(name)),
      report: (path, message) => this.report(path, message),
    };
    const lowered = lowerKind(this.source, kind, applies, file);
    if (kind === 'outlier' && this.source.class !== 'review') {
      this.report(['class'], {
        zh: 'outlier 只能提请人工判断：class 应为 review',
        en: 'an outlier is for a person to judge: class must be review',
      });
    }
    if (lowered) {
      this.view = lowered.view;
      this.columns = new Set(lowered.view.columns.map(({ name }) => name));
    }
    return lowered;
  }

  private area(): Area | undefined {
    const [folder, name] = this.file.split('/').slice(-2);
    const area = areas.find((candidate) => candidate === folder);
    if (!area) {
      this.report([], {
        zh: `规则应放在这些目录之一：${areas.join('、')}`,
        en: `a rule stands in one of: ${areas.join(', ')}`,
      });
    }
    if (name !== `${this.source.id}.yaml`) {
      this.report(['id'], {
        zh: `编号应与文件名相同：${name ?? ''}`,
        en: `the id must equal the file name: ${name ?? ''}`,
      });
    }
    return area;
  }

  private checkParameters(): void {
    for (const [name, param] of Object.entries(this.params)) {
      const path = ['params', name, 'default'];
      const fault = parameterFault(param, param.default);
      if (fault) this.report(path, fault);
    }
  }

  private checkColumns(names: readonly string[], path: Path): void {
    names.forEach((name, index) => {
      if (!this.columns.has(name)) this.report([...path, index], this.noColumn(name));
    });
  }

  private noColumn(name: string): ProblemText {
    return wrongWord(name, [...this.columns], {
      zh: `${this.view.name} 没有列 ${name}`,
      en: `${this.view.name} has no column ${name}`,
    });
  }

  private expression(text: string, path: Path): Expression | undefined {
    try {
      const expression = parseExpression(text);
      for (const part of walk(expression)) {
        if (part.kind === 'column' && !this.columns.has(part.name))
          this.report(path, this.noColumn(part.name), part.at);
        if (part.kind === 'parameter' && !Object.hasOwn(this.params, part.name)) {
          const all = Object.keys(this.params).join('、') || '—';
          this.report(
            path,
            {
              zh: `没有参数 :${part.name}；可用：${all}`,
              en: `there is no parameter :${part.name}; available: ${all}`,
            },
            part.at,
          );
        }
      }
      return expression;
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      this.report(path, error.text, error.at);
      return undefined;
    }
  }

  private tiers(): Rule['tiers'] {
    const { severity } = this.source;
    if (typeof severity === 'string') return [{ severity, expression: undefined }];
    return severities.flatMap((name) => {
      const tier = severity[name];
      if (tier === undefined) return [];
      return [
        { severity: name, expression: tier === true ? undefined : this.expression(tier, ['severity', name]) },
      ];
    });
  }

  private evidence(item: EvidenceFile, index: number): Evidence | undefined {
    if (typeof item === 'string') {
      const column = this.view.columns.find(({ name }) => name === item);
      if (!column) {
        this.report(['evidence', index], this.noColumn(item));
        return undefined;
      }
      return {
        name: item,
        expression: { kind: 'column', name: item, at: 0 },
        format: formatOf(column.type),
        column: item,
      };
    }
    const expression = this.expression(item.expr, ['evidence', index, 'expr']);
    const isThatColumn = expression?.kind === 'column' && expression.name === item.name;
    if (this.columns.has(item.name) && !isThatColumn) {
      this.report(['evidence', index, 'name'], {
        zh: `${item.name} 已是列名`,
        en: `${item.name} is the name of a column`,
      });
    }
    return expression && { name: item.name, expression, format: item.format ?? 'text', column: undefined };
  }

  /** Checks every template and returns the columns they name that are not evidence. */
  private checkTexts(evidence: readonly (Evidence | undefined)[]): string[] {
    const { source } = this;
    const known = new Set(evidence.flatMap((item) => (item ? [item.name] : [])));
    const shown = new Set<string>();
    const nameable = [...known, ...this.columns, ...Object.keys(this.params).map((name) => `params.${name}`)];
    const template = (text: string, path: Path): void => {
      for (const name of this.templateNames(text, path)) {
        if (name.startsWith('params.') ? Object.hasOwn(this.params, name.slice(7)) : known.has(name))
          continue;
        if (this.columns.has(name)) shown.add(name);
        else
          this.report(
            path,
            wrongWord(name, nameable, {
              zh: `消息里的 {${name}} 不是证据、列或参数`,
              en: `{${name}} is no evidence, column or parameter`,
            }),
          );
      }
    };
    const both = (text: Bilingual, path: Path): void => {
      template(text.zh, [...path, 'zh']);
      template(text.en, [...path, 'en']);
    };
    both(source.message, ['message']);
    both(source.suggestion, ['suggestion']);
    if (source.tolerance) both(source.tolerance, ['tolerance']);
    source.steps?.forEach((step, index) => {
      if (typeof step.text === 'string') template(step.text, ['steps', index, 'text']);
      else both(step.text, ['steps', index, 'text']);
      if (step.value !== undefined) template(`{${step.value}}`, ['steps', index, 'value']);
    });
    return [...shown];
  }

  private templateNames(text: string, path: Path): string[] {
    try {
      return namesIn(parseTemplate(text));
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      this.report(path, error.text);
      return [];
    }
  }

  private report(path: Path, message: Bilingual, offset = 0): void {
    this.problems.push({ file: this.file, ...this.locate(path, offset), message });
  }
}

/** Why `value` cannot be a value of the parameter, or undefined if it can. */
export function parameterFault(param: ParameterFile, value: number | string): Bilingual | undefined {
  if (param.type === 'choice') {
    const options = param.options ?? [];
    return options.includes(String(value))
      ? undefined
      : { zh: `只能是：${options.join('、')}`, en: `must be one of: ${options.join(', ')}` };
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return { zh: '应为数值', en: 'must be a number' };
  if (param.type === 'integer' && !Number.isInteger(value)) return { zh: '应为整数', en: 'must be whole' };
  const { min = -Infinity, max = Infinity } = param;
  return value < min || value > max
    ? { zh: `应在 ${min} 与 ${max} 之间`, en: `must lie between ${min} and ${max}` }
    : undefined;
}

/** The evidence of the file, and what its kind adds to it. */
function withImplied(given: RuleFile['evidence'], kind: LoweredRule | undefined): readonly EvidenceFile[] {
  const names = given.map((item) => (typeof item === 'string' ? item : item.name));
  return [...given, ...(kind?.evidence ?? []).filter((name) => !names.includes(name))];
}

/** The columns that decide a row: those needed, and those its conditions read. For a kind, those of the entity view. */
export function decidingColumns({ needs, applies, when, shape }: Rule): string[] {
  const names = new Set([
    ...needs,
    ...(shape ? columnsRead(shape) : []),
    ...(applies ? columnsOf(applies) : []),
    ...columnsOf(when),
  ]);
  if (!shape) return [...names];
  const own = new Set(shape.base.columns.map(({ name }) => name));
  return [...names].filter((name) => own.has(name) && !shape.offers.includes(name));
}

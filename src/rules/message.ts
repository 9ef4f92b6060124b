import type { Bilingual, ColumnDefinition } from '../dataset';
import type { Value } from '../engine';
import type { ParameterValues } from './compile';
import type { Hit } from './hits';
import { formatOf } from './format';
import { renderTemplate, writeValue, type Language, type Nameable } from './render';
import type { Rule } from './rule';
import type { Format, StepFile } from './types';

/** A line of the calculation, written out. */
export interface Step {
  readonly label: string;
  readonly text: string;
  readonly value: string;
  readonly role: NonNullable<StepFile['role']>;
}

/** Writes a rule's texts for one hit. */
export class HitWriter {
  constructor(
    private readonly rule: Rule,
    private readonly parameters: ParameterValues,
    private readonly hit: Pick<Hit, 'evidence' | 'shown'>,
    private readonly language: Language,
  ) {}

  message(): string {
    return this.write(this.rule.source.message);
  }

  suggestion(): string {
    return this.write(this.rule.source.suggestion);
  }

  tolerance(): string {
    return this.rule.source.tolerance ? this.write(this.rule.source.tolerance) : '';
  }

  steps(): Step[] {
    const steps = (this.rule.source.steps ?? []).map((step) => ({
      label: step.label[this.language],
      text: typeof step.text === 'string' ? this.render(step.text) : this.write(step.text),
      value: step.value === undefined ? '' : this.value(step.value, step.format),
      role: step.role ?? 'computed',
    }));
    // a step made only of optional parts says nothing where they are left out
    return steps.filter((step) => step.text.trim() !== '');
  }

  /** The evidence items with their labels, written. */
  evidence(): { name: string; label: string; text: string; value: Value }[] {
    return this.rule.evidence.map(({ name }) => ({
      name,
      label: this.label(name),
      text: this.value(name),
      value: this.hit.evidence[name] ?? null,
    }));
  }

  private write(text: Bilingual): string {
    return this.render(text[this.language]);
  }

  private render(template: string): string {
    return renderTemplate(template, (name) => this.named(name), this.language);
  }

  private value(name: string, format?: Format): string {
    const found = this.named(name);
    return found ? writeValue(found, format, this.language) : '';
  }

  private label(name: string): string {
    const item = this.rule.source.evidence.find((file) => typeof file !== 'string' && file.name === name);
    const given = typeof item === 'object' ? item.label : undefined;
    return (given ?? this.column(name)?.label)?.[this.language] ?? name;
  }

  private named(name: string): Nameable | undefined {
    if (name.startsWith('params.')) return this.parameter(name.slice('params.'.length));
    const evidence = this.rule.evidence.find((item) => item.name === name);
    const column = this.column(name);
    const value = evidence ? this.hit.evidence[name] : this.hit.shown[name];
    const format = evidence?.format ?? (column ? formatOf(column.type) : 'text');
    return { value, format, ...(column?.choices && { choices: column.choices }) };
  }

  private parameter(name: string): Nameable | undefined {
    const param = this.rule.source.params?.[name];
    if (!param) return undefined;
    const format =
      param.type === 'choice' ? 'text' : param.type === 'points' ? 'number' : formatOf(param.type);
    return { value: this.parameters[name], format };
  }

  private column(name: string): ColumnDefinition | undefined {
    return this.rule.view.columns.find((column) => column.name === name);
  }
}

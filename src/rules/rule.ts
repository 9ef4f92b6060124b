import type { ViewDefinition } from '../dataset';
import type { Expression } from './expression';
import type { Shape } from './kinds';
import type { Area, Format, RuleFile, Severity } from './types';

/** An evidence item: a column of the view, or an expression with a name. */
export interface Evidence {
  readonly name: string;
  readonly expression: Expression;
  readonly format: Format;
  /** The view's column it is, if it is one. */
  readonly column: string | undefined;
}

/** A rule that has been read and found sound: its expressions parse and name only what is there. */
export interface Rule {
  readonly id: string;
  readonly area: Area;
  readonly file: string;
  /** The file's text, as shown in the app. */
  readonly text: string;
  readonly source: RuleFile;
  /** What is judged: the entity view, or what the rule's kind makes of it (see {@link Rule.shape}). */
  readonly view: ViewDefinition;
  /** How a rule of a higher-level kind makes the rows it judges; undefined: they are those of the view. */
  readonly shape?: Shape | undefined;
  readonly applies: Expression | undefined;
  readonly when: Expression;
  readonly needs: readonly string[];
  /** Tiers in order; the first that holds gives the severity. `undefined` holds always. */
  readonly tiers: readonly { readonly severity: Severity; readonly expression: Expression | undefined }[];
  readonly materiality: Expression | undefined;
  readonly evidence: readonly Evidence[];
  /** Columns of the view that messages, steps and keys name, beside the evidence. */
  readonly shown: readonly string[];
  readonly fingerprint: readonly string[];
}

import type { Step } from '../../rules';

/** A step with its number; a reference row stands beside the calculation and has none. */
export interface NumberedStep extends Step {
  readonly number: number | undefined;
}

/** Steps in order, each thing said once; a step with nothing to say is left out. */
export function numbered(steps: readonly Step[]): NumberedStep[] {
  let number = 0;
  return steps
    .filter(({ text, value }) => text !== '' || value !== '')
    .map((step) => ({
      ...step,
      ...(step.role === 'reference' && {
        label: step.label.replace(/^(?:对照|for comparison)\s*[：:]\s*/i, ''),
      }),
      ...(isValueWithUnit(step) && { text: '', value: step.text }),
      number: step.role === 'reference' ? undefined : (number += 1),
    }));
}

/** A text such as 2.18 个百分点 beside its value 2.18 is the value, said better. */
const isValueWithUnit = ({ text, value }: Step): boolean =>
  value !== '' && text.startsWith(value) && !/\d/.test(text.slice(value.length));

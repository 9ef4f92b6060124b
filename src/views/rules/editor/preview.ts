import type { RuleResult } from '../../../rules';
import type { App } from '../../../state';

/** What an edited rule said of the loaded data, and which data they were. */
export interface Preview {
  readonly result: RuleResult;
  readonly report: NonNullable<App['report']>;
}

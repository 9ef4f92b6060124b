import type { TrialData } from '../../../analysis';
import { scopeOf, type App } from '../../../state';
import { scopeFilters } from '../../shell/scope-options';

/** The loaded data under the filters of the scope bar, for a rule to be tried on. */
export const trialData = (app: App): TrialData => ({
  supplied: app.report && new Set(app.report.supplied),
  scope: scopeOf(scopeFilters(app.filters)),
});

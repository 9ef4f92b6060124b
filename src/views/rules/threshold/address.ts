import type { App } from '../../../state';
import { scopeFilters } from '../../shell/scope-options';

/** The findings of a project under the filters of the scope bar; undefined of a row that belongs to none. */
export const projectAddress = (app: App, evaluationId: string | null): string | undefined =>
  evaluationId === null
    ? undefined
    : app.address('findings', { ...scopeFilters(app.filters), project: [evaluationId] });

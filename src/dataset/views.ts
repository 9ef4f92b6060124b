import { evaluationView } from './view-definitions/evaluation';
import { fundStageView, fundView } from './view-definitions/fund';
import { indicatorTypeView, indicatorView, targetTableView } from './view-definitions/indicator';
import { regionYearView } from './view-definitions/region';
import { subtotalView } from './view-definitions/subtotal';
import { surveyView } from './view-definitions/survey';
import type { ViewDefinition } from './view-types';

/** The entity views that rules see; the SQL of each stands in `views/<name>.sql`. */
export const views: readonly ViewDefinition[] = [
  evaluationView,
  fundView,
  fundStageView,
  indicatorView,
  targetTableView,
  subtotalView,
  surveyView,
  regionYearView,
  indicatorTypeView,
];

const byName = new Map(views.map((view) => [view.name, view]));

/** The definition of the view `name`, or undefined. */
export const viewNamed = (name: string): ViewDefinition | undefined => byName.get(name);

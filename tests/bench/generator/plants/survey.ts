import type { Draft } from '../draft';
import type { Survey } from '../rows';
import { needed, unlimited } from '../sample-size';
import { every, plantsOf, type Plant } from './plant';

const missing = plantsOf('survey-missing');
const small = plantsOf('survey-sample-too-small');
const whole = plantsOf('survey-satisfaction-100');
const contradiction = plantsOf('survey-component-contradiction');
const response = plantsOf('survey-response-incomplete');

/** The evaluation's one survey, and parts of it. */
const survey =
  (overall: Partial<Survey>, parts: readonly number[] = []) =>
  (draft: Draft): boolean => {
    const row = (item: string, rest: Partial<Survey>): Survey => ({
      audience: '居民',
      item,
      conducted: true,
      ...rest,
    });
    draft.surveys.splice(
      0,
      draft.surveys.length,
      row('overall', overall),
      ...parts.map((satisfaction, index) =>
        row(`分项${Array.from('一二三四')[index] ?? ''}`, { satisfaction }),
      ),
    );
    return true;
  };

const enough = { issued: 600, returned: 560, valid: 540 };

export const surveyPlants: readonly Plant[] = [
  missing.hit('satisfaction scored, survey not conducted', every, ['survey'], {
    shape: survey({ conducted: false }),
  }),
  missing.miss('satisfaction scored, survey conducted', every, ['survey'], {
    shape: survey({ ...enough, satisfaction: 0.962 }),
  }),
  small.hit('384 answers of nobody knows how many', every, ['survey'], {
    shape: survey({ issued: 400, valid: unlimited - 1, satisfaction: 0.94 }),
  }),
  small.hit('29 answers', every, ['survey'], { shape: survey({ returned: 29, satisfaction: 0.9 }) }),
  small.hit('one answer too few of 400', every, ['survey'], {
    shape: survey({ population: 400, valid: needed(400) - 1, satisfaction: 0.91 }),
  }),
  small.miss('385 answers', every, ['survey'], {
    shape: survey({ issued: 400, valid: unlimited, satisfaction: 0.94 }),
  }),
  small.miss('as many as needed of 400', every, ['survey'], {
    shape: survey({ population: 400, valid: needed(400), satisfaction: 0.91 }),
  }),
  whole.hit('100 %, number unstated', every, ['survey'], { shape: survey({ satisfaction: 1 }) }),
  whole.hit('100 % of 384', every, ['survey'], {
    shape: survey({ valid: unlimited - 1, satisfaction: 1 }),
    also: ['survey-sample-too-small'],
  }),
  whole.miss('100 % of 385', every, ['survey'], { shape: survey({ valid: unlimited, satisfaction: 1 }) }),
  whole.miss('99.99 %, number unstated', every, ['survey'], { shape: survey({ satisfaction: 0.9999 }) }),
  contradiction.hit('96.01 % above parts of 90 and 96 %', every, ['survey'], {
    shape: survey({ ...enough, satisfaction: 0.9601 }, [0.9, 0.96]),
  }),
  contradiction.miss('as high as the best part', every, ['survey'], {
    shape: survey({ ...enough, satisfaction: 0.96 }, [0.9, 0.96]),
  }),
  response.hit('69.9 % came back', every, ['survey'], {
    shape: survey({ issued: 1_000, returned: 699, satisfaction: 0.93 }),
  }),
  response.hit('more valid than returned', every, ['survey'], {
    shape: survey({ issued: 600, returned: 500, valid: 501, satisfaction: 0.93 }),
  }),
  response.hit('only the number issued', every, ['survey'], {
    shape: survey({ issued: 600, satisfaction: 0.93 }),
  }),
  response.miss('70 % came back', every, ['survey'], {
    shape: survey({ issued: 1_000, returned: 700, satisfaction: 0.93 }),
  }),
  response.miss('all that were issued came back valid', every, ['survey'], {
    shape: survey({ issued: 500, returned: 500, valid: 500, satisfaction: 0.93 }),
  }),
];

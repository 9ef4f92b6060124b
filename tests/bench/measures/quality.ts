import { atLeast, told, type Figure } from '../report';
import { scoreRules, type RuleScore } from '../score';
import type { Measure } from './stage';

/** Whether the rules find what was planted, and nothing else. What went wrong is told on stderr. */
export const qualityMeasure: Measure = async (stage) => {
  if (stage.results.length === 0) await stage.native.rules((results) => (stage.results = results));
  const scores = scoreRules(stage.results, stage.set.manifest);
  for (const { rule, faults } of scores) {
    for (const fault of faults) process.stderr.write(`${rule}: ${fault}\n`);
  }
  return [...overall(scores), ...scores.flatMap(figuresOf)];
};

const sum = (scores: readonly RuleScore[], of: (score: RuleScore) => number): number =>
  scores.reduce((total, score) => total + of(score), 0);

function overall(scores: readonly RuleScore[]): Figure[] {
  const found = sum(scores, (score) => score.found);
  const wrong = sum(scores, (score) => score.nearHit + score.cleanHit);
  const planted = sum(scores, (score) => score.planted);
  const near = sum(scores, (score) => score.near);
  const versus = `${planted} planted, ${found} found; ${near} near misses and everything else, ${wrong} hit`;
  return [
    atLeast('precision', found + wrong === 0 ? 1 : found / (found + wrong), 1, versus),
    atLeast('recall', planted === 0 ? 1 : found / planted, 1, versus),
  ];
}

function figuresOf(score: RuleScore): Figure[] {
  const { rule, planted, found, near, nearHit, cleanHit, precision, recall } = score;
  if (planted === 0 && near === 0) {
    return [told(`precision: ${rule}`, precision, 'share', 'nothing is planted for it')];
  }
  const versus = `planted ${planted}, found ${found}; near misses ${near}, hit ${nearHit}; clean ones hit ${cleanHit}`;
  return [atLeast(`precision: ${rule}`, precision, 1, versus), atLeast(`recall: ${rule}`, recall, 1, versus)];
}

import { needed } from './sample-size';
import type { Draft } from './draft';

/** A survey with enough answers: of all, and sometimes of parts, of which the best is at least the whole. */
export function addSurvey(draft: Draft): void {
  const { random, surveys } = draft;
  const isKnown = random.chance(0.4);
  const population = random.int(600, 40_000);
  const valid = isKnown ? needed(population) + random.int(0, 60) : random.int(385, 900);
  const returned = valid + random.int(0, 20);
  const satisfaction = random.int(8_600, 9_950) / 10_000;
  surveys.push({
    audience: random.pick(['居民', '企业', '学生家长', '受训人员', '就诊群众']),
    item: 'overall',
    ...(isKnown && { population }),
    issued: Math.floor(returned * 1.2),
    returned,
    valid,
    satisfaction,
    conducted: true,
  });
  if (!random.chance(0.3)) return;
  for (const item of ['服务态度', '设施质量', '办理速度']) {
    const share =
      item === '服务态度' ? Math.min(1, satisfaction + 0.02) : satisfaction - random.int(0, 300) / 10_000;
    surveys.push({ audience: null, item, satisfaction: Number(share.toFixed(4)), conducted: true });
  }
}

import type { Translate } from '../../i18n';
import type { OutcomeWords, SeverityWords } from '../../ui';

export const severityWords = (t: Translate): SeverityWords => ({
  high: t('severity.high'),
  medium: t('severity.medium'),
  low: t('severity.low'),
});

export const outcomeWords = (t: Translate): OutcomeWords => ({
  hit: t('outcome.hit'),
  pass: t('outcome.pass'),
  unknown: t('outcome.unknown'),
  na: t('outcome.na'),
});

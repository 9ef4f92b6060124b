import type { RuleText } from '../rules';

const ruleTexts = import.meta.glob<string>('../../rules/*/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** The built-in rules. */
export const bundledRules: readonly RuleText[] = Object.entries(ruleTexts).map(([path, text]) => ({
  file: path.split('/').slice(-2).join('/'),
  text,
}));

export { RuleStore, type StoredRules } from './rule-store';

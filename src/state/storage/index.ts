export { RuleStore, type StoredRules } from './rule-store';
export { SettingStore } from './setting-store';

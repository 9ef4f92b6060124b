import type { Language, RuleFile } from '../../rules';

/** What a rule rests on, ready to be shown. A regulation that nobody has verified is never called one. */
export interface BasisLine {
  readonly badge: 'arithmetic' | 'practice' | 'regulation' | 'unverified';
  readonly text: string;
}

export const basisLines = (basis: RuleFile['basis'], language: Language): BasisLine[] =>
  basis.map(({ kind, doc, article, verified, note }) => ({
    badge: kind === 'regulation' && !verified ? 'unverified' : kind,
    text: [[doc, article].filter(Boolean).join(' '), note?.[language]]
      .filter((part) => part !== undefined && part !== '')
      .join(language === 'zh' ? '，' : ', '),
  }));

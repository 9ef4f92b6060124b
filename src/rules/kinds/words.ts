import type { Bilingual } from '../../dataset';

export const both = (zh: string, en: string): Bilingual => ({ zh, en });

/**
 * SQL of a text as it is compared: without numbering (`指标1：`), blanks, punctuation and signs, full-width digits as plain
 * ones, small letters. NULL where nothing is left.
 */
export const folded = (text: string): string =>
  `nullif(lower(translate(regexp_replace(regexp_replace(${text}, '^(指标\\s*[0-9０-９]*\\s*[:：]\\s*)+', ''), '[\\s\\pP\\pS\\pZ]', '', 'g'), '０１２３４５６７８９', '0123456789')), '')`;

/** SQL of the different pairs of neighbouring characters of a text; a single character stands for itself. */
export const bigrams = (text: string): string =>
  `list_distinct(list_transform(range(1, greatest(length(${text}), 2)), lambda i: substr(${text}, i, 2)))`;

/** SQL of the share of bigrams two texts have in common (L. R. Dice, 1945): twice those of both over the sum of each. */
export const dice = (a: string, b: string): string =>
  `2.0 * len(list_intersect(${a}, ${b})) / (len(${a}) + len(${b}))`;

/** How a quantity bounds what is measured. A strict comparison counts as the inclusive one. */
export type Relation = '>=' | '<=' | '=';

const words: readonly [Relation, string][] = [
  [
    '>=',
    '不得?少于|不得?低于|不小于|不下于|不弱于|不亚于|至少|最少|最低|大于等于|大于或等于|大于|超过|超出|高于|多于|优于|突破|>=|>',
  ],
  [
    '<=',
    '不得?超过|不超出|不得?高于|不大于|不多于|不突破|未超过|没有超过|至多|最多|最高|最长|小于等于|小于或等于|小于|低于|少于|短于|控制在|<=|<',
  ],
  ['=', '='],
];

const oneOf = new RegExp(words.map(([, alternatives]) => `(${alternatives})`).join('|'), 'gu');
const after = /^[^\d,。;、!?\n]{0,6}?(?:(以上)|(以下(?!简称|内容|条件|方面)|以内|之内))/u;
const within = /^\s*内(?!容|部|外)/u;

/** The relation that stands around a quantity: `before` is its clause up to it, `following` the text after it. */
export function relationOf(before: string, following: string): Relation {
  const ahead = lastWord(before);
  if (ahead === '>=' || ahead === '<=') return ahead;
  const found = after.exec(following);
  if (found) return found[1] === undefined ? '<=' : '>=';
  return within.test(following) ? '<=' : '=';
}

function lastWord(text: string): Relation | undefined {
  let last: Relation | undefined;
  for (const found of text.matchAll(oneOf)) {
    last = words.find((_, index) => found[index + 1] !== undefined)?.[0];
  }
  return last;
}

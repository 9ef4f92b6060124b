import type { YAMLError } from 'yaml';

const unquoted = '文字中有特殊符号时请加引号';

const byMessage: readonly (readonly [RegExp, string])[] = [
  [/end with a [\]}]/, '括号没有闭合，或括号内的行缩进不够'],
  [/closing ["']quote/, '引号没有闭合'],
  [/followed by map values/, '键的后面缺少冒号'],
  [/without - indicator/, '这一项前面缺少 -'],
  [/Missing space after :/, '冒号后面缺少空格'],
  [/Missing , /, '各项之间缺少逗号'],
  [/items must start at the same column/, '各项应左对齐'],
];

const byCode: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_SCALAR_START: `文字不能以这个符号开头；${unquoted}`,
  BAD_INDENT: '缩进不对：同一层的各行应左对齐',
  TAB_AS_INDENT: '不能用制表符缩进，请用空格',
  DUPLICATE_KEY: '这个键已经写过一次',
  MULTILINE_IMPLICIT_KEY: '键应写在一行内，后面是冒号；也可能是引号没有闭合',
  BLOCK_AS_IMPLICIT_KEY: `一行里有两个冒号；${unquoted}`,
  BLOCK_IN_FLOW: `括号内不能再写一层“键: 值”；${unquoted}`,
  UNEXPECTED_TOKEN: `这里有多余的内容；${unquoted}`,
  MISSING_CHAR: '缺少必要的符号',
  MULTIPLE_DOCS: '一个文件只能写一条规则',
  BAD_DQ_ESCAPE: '双引号内的反斜杠写法不对，可改用单引号',
  TAG_RESOLVE_FAILED: '不能使用标签（!）',
  BAD_ALIAS: '不能使用引用（& 与 *）',
};

/** What the YAML reader complains of, in Chinese; its own words are English. */
export function yamlWords({ code, message }: Pick<YAMLError, 'code' | 'message'>): string {
  return byMessage.find(([pattern]) => pattern.test(message))?.[1] ?? byCode[code] ?? '写法有误';
}

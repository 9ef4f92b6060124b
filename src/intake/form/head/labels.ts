import { forLabels, headerKey, plain } from '../table/words';

/** What a labelled cell of a form's head or foot says. */
export type Field =
  | 'project_name'
  | 'department'
  | 'unit'
  /** 填报单位: who filled the form in, the unit where no other is named. */
  | 'reporter'
  /** 部门（单位）名称 of a form on a whole department. */
  | 'whole'
  | 'year'
  | 'region'
  | 'progress'
  | 'goal'
  | 'outcome'
  | 'total_score'
  | 'grade';

const fields: readonly (readonly [Field, RegExp])[] = [
  ['project_name', /^(?:项目|专项|专项资金|资金|转移支付|政策|预算项目|支出项目|二级项目)名称$/u],
  [
    'department',
    /^(?:地方|省级|市级|区级|县级|业务|项目|预算|一级|本级)?主管(?:预算)?(?:部门|单位)(?:名称)?(?:及代码|和代码)?$/u,
  ],
  ['unit', /^(?:项目)?(?:实施|承担|执行|资金使用|使用|预算|项目)单位(?:名称)?(?:及代码|和代码)?$/u],
  ['reporter', /^(?:填报|填表|自评)单位(?:名称)?$/u],
  ['whole', /^(?:预算)?(?:部门|单位|部门单位)名称$/u],
  ['year', /^(?:预算|评价|自评|所属|项目|填报)?(?:年度|年份)$/u],
  ['region', /^(?:所属|所在)?(?:地区|区县|行政区划?|区划)(?:名称)?$/u],
  ['progress', /^(?:项目|工程|总体|整体|实际)*(?:完成|实施|形象|总体)?进度$/u],
  ['goal', /^(?:年度|项目|年)?(?:总体|绩效|预期|总体绩效)目标$|^预期目标$/u],
  ['outcome', /^(?:目标)?(?:全年)?实际完成情况$/u],
  [
    'total_score',
    /^(?:自评|评价|绩效|绩效自评)*(?:总分|总得分|总评分|综合得分|自评得分|评价得分)$|^得分合计$/u,
  ],
  ['grade', /^(?:自评|评价|绩效|绩效自评|评定|考核|综合)*(?:等级|等次|等第|级别|评级)$/u],
];

/** The field a label names. */
export const fieldOf = forLabels((text): Field | undefined => {
  const key = headerKey(text);
  return fields.find(([, form]) => form.test(key))?.[0];
});

const person =
  /(?:负责人|责任人|填表人|填报人|填报人员|制表人|经办人|联系人|审核人|复核人|评价人|评价人员|主管领导|分管领导|签字|签名|姓名)$/u;
const reach = /(?:电话|电话号码|手机|手机号码?|手机号码|联系方式|传真|邮箱|电子邮件|身份证号码?|email)$/iu;

const isPersonal = forLabels((text): boolean => {
  const key = headerKey(text);
  return plain(text).length <= 24 && (person.test(key) || reach.test(key));
});

/** Whether a label names a person or how to reach one. */
export const isPersonalLabel = (text: string): boolean => isPersonal(text) ?? false;

const others =
  /^(?:项目(?:编码|代码|类型|类别|属性|性质|期限|起止时间|地址|概况|内容|状态)|预算级次|资金性质|资金用途|资金来源|起止时间|实施期限|实施期|评价方式|(?:第三方)?评价机构|委托单位|受托单位|财政归口处室|归口科室|(?:中央|上级)主管部门|(?:填报|填表|填写|自评|评价)(?:日期|时间)|单位地址|地址|邮编|邮政编码|单位编码|(?:单位|部门|预算)代码|项目资金|总分值|是否.{1,8})$/u;

const isKnown = forLabels(
  (text): boolean => fieldOf(text) !== undefined || isPersonalLabel(text) || others.test(headerKey(text)),
);

/** Whether a cell is a label rather than a value: a known field, a personal one, or another that forms print. */
export const isLabel = (text: string): boolean => isKnown(text) ?? false;

import { describe, expect, test } from 'vitest';
import { cellsOf, flatOf, rejectedOf, remarksOn } from './support/from-text';

describe('rows that are no projects', () => {
  const flat = flatOf(`
    序号 | 项目名称 | 主管部门 | 年初预算数（万元） | 全年执行数（万元） | 自评总分
    1 | 甲项目 | 教育局 | 100 | 90 | 95
    2 | 乙项目 | 教育局 | 200 | 180.5 | 96

     | 教育局小计 | | 300 | 270.5 |
    一、卫生系统
    3 | 附属医院改造 | 卫健委 | 50 | 50 | 99
    序号 | 项目名称 | 主管部门 | 年初预算数（万元） | 全年执行数（万元） | 自评总分
    4 | 合计拨款管理平台 | 卫健委 | 10 | 10 | 98
     | 全区 | | 360 | 330.5 |
    注：本表不含基本支出
    填表人：李某 | | 联系电话：64310000 | | |
  `);

  test('are rejected with the reason, each once; blank rows and repeated headers are no rows', () => {
    expect(rejectedOf(flat)).toEqual([
      ['第5行', '合计行，不作为项目载入', '教育局小计 | 300 | 270.5'],
      ['第6行', '分组标题行，不是数据行', '一、卫生系统'],
      ['第10行', '合计行，不作为项目载入', '全区 | 360 | 330.5'],
      ['第11行', '表下的说明，不是数据行', '注：本表不含基本支出'],
      ['第12行', '表下的说明，不是数据行', '填表人： | 联系电话：'],
    ]);
    expect(flat.draft.rowsRead).toBe(9);
    expect(flat.totalRows).toEqual([5, 10]);
  });

  test('leave the projects, whatever their names begin with', () => {
    expect(cellsOf(flat, 'evaluation', 'project_name')).toEqual([
      '甲项目',
      '乙项目',
      '附属医院改造',
      '合计拨款管理平台',
    ]);
    expect(cellsOf(flat, 'evaluation', 'form')).toEqual(['flat', 'flat', 'flat', 'flat']);
    expect(cellsOf(flat, 'fund', 'locator')).toEqual(['第2行', '第3行', '第7行', '第9行']);
  });
});

test('a row of sums is known by its amounts after three rows, not by chance before', () => {
  const flat = flatOf(`
    项目名称 | 年初预算数 | 执行数
    甲 | 100 | 90
    乙 | 100 | 90
    丙 | 200 | 180
    丁 | 400 | 360
  `);
  expect(rejectedOf(flat)).toEqual([['第5行', '合计行，不作为项目载入', '丁 | 400 | 360']]);
});

describe('the same project on several rows', () => {
  test('is one evaluation; what differs is kept as first printed, with both values', () => {
    const flat = flatOf(`
      项目名称 | 所属区 | 主管部门 | 年初预算数（元） | 自评总分 | 三级指标 | 指标值
      甲项目 | 朝阳区 | 教育局 | 8,500,000 | 95 | 培训人数 | 100人
      甲项目 | 朝阳 | 教育局 | 8500000.00 | 96 | 合格率 | 95%
      甲项目 | 朝阳区 | 教委 | | 95 | 满意度 | 90%
    `);
    expect(cellsOf(flat, 'evaluation', 'total_score')).toEqual(['95']);
    expect(cellsOf(flat, 'indicator', 'level3')).toEqual(['培训人数', '合格率', '满意度']);
    expect(remarksOn(flat, 'total_score')).toEqual([
      ['第3行', '同一项目的总分前后不同，取先出现的', '95 (第2行) | 96'],
    ]);
    expect(remarksOn(flat, 'department')).toEqual([
      ['第4行', '同一项目的主管部门前后不同，取先出现的', '教育局 (第2行) | 教委'],
    ]);
    expect([remarksOn(flat, 'initial_budget'), remarksOn(flat, 'region')]).toEqual([[], []]);
  });

  test('is filled up from later rows, which are named in the place', () => {
    const flat = flatOf(`
      项目名称 | 评价年度 | 执行数 | 自评总分 | 评价等级
      甲项目 | 2024 | 90 | |
      甲项目 | 2024年度 | | 95 | 优
      甲项目 | 2024 | 90 | 95 | 优
    `);
    expect(cellsOf(flat, 'evaluation', 'grade')).toEqual(['优']);
    expect(cellsOf(flat, 'evaluation', 'locator')).toEqual(['第2行; 第3行 [total_score, grade]']);
    expect(rejectedOf(flat)).toEqual([
      ['第4行', '与先前的行相同，没有新内容', '甲项目 | 2024 | 90 | 95 | 优'],
    ]);
  });

  test('of another year, unit or kind is another evaluation', () => {
    const flat = flatOf(`
      项目名称 | 年度 | 实施单位 | 评价方式 | 总分
      甲项目 | 2023 | 一中 | 单位自评 | 95
      甲项目 | 2024 | 一中 | 单位自评 | 96
      甲项目 | 2024 | 二中 | 单位自评 | 97
      甲项目 | 2024 | 二中 | 财政重点评价 | 85
      甲项目 | 2024 | 二中 | 专项检查 | 80
    `);
    expect(cellsOf(flat, 'evaluation', 'kind')).toEqual(['self', 'self', 'self', 'fiscal', '专项检查']);
    expect(new Set(cellsOf(flat, 'evaluation', 'evaluation_id')).size).toBe(5);
  });

  test('with its sources of money is one row of funds for each', () => {
    const flat = flatOf(`
      项目名称 | 资金来源 | 年初预算数 | 执行数
      甲项目 | 年度资金总额 | 100 | 90
      甲项目 | 其中：当年财政拨款 | 80 | 80
      甲项目 | 其他资金 | 20 | 10
    `);
    expect(cellsOf(flat, 'fund', 'fund_source')).toEqual(['total', 'fiscal', 'other']);
    expect(cellsOf(flat, 'fund', 'executed')).toEqual(['90', '80', '10']);
  });
});

describe('indicators', () => {
  test('with relation and unit in columns of their own are put together', () => {
    const flat = flatOf(`
      项目名称 | 三级指标 | 指标性质 | 指标值 | 计量单位 | 实际完成值
      甲 | 支持企业 | ≥ | 36 | 家 | 38
      甲 | 支持范围 | = | 100-200 | 家 | 121
      甲 | 合格率 | ≥ | 95 | % | 98.5%
      甲 | 影响 | 定性 | 显著 | | 已完成
    `);
    expect(cellsOf(flat, 'indicator', 'target')).toEqual(['≥36家', '=100-200家', '≥95%', '显著']);
    expect(cellsOf(flat, 'indicator', 'actual')).toEqual(['38家', '121家', '98.5%', '已完成']);
  });

  test('keep relations, ranges and words as they are printed', () => {
    const targets = [
      '≥90%',
      '≧90%',
      '>=90%',
      '不少于36家',
      '不超过1000万元',
      '100－200家',
      '２０２４年１１月底前',
      '36家以上',
    ];
    const flat = flatOf(`
      项目名称 | 三级指标 | 指标值
      ${targets.map((target, index) => `甲 | 指标${index} | ${target}`).join('\n')}
    `);
    expect(cellsOf(flat, 'indicator', 'target')).toEqual(targets);
  });

  test('below a blank class belong to the class above, said once', () => {
    const flat = flatOf(`
      项目名称 | 一级指标 | 二级指标 | 三级指标 | 分值
      甲 | 产出指标 | 数量指标 | 一 | 10
      甲 | | | 二 | 10
      甲 | | 质量指标 | 三 | 10
      甲 | 效益指标 | | 四 | 10
      乙 | | 数量指标 | 五 | 10
    `);
    expect(cellsOf(flat, 'indicator', 'level1')).toEqual(['产出', '产出', '产出', '效益', null]);
    expect(cellsOf(flat, 'indicator', 'level2')).toEqual([
      '数量指标',
      '数量指标',
      '质量指标',
      null,
      '数量指标',
    ]);
    expect(remarksOn(flat, 'level1')).toHaveLength(1);
  });

  test('where every row prints its class, a blank one stays blank', () => {
    const flat = flatOf(`
      项目名称 | 一级指标 | 三级指标 | 分值
      甲 | 产出指标 | 一 | 10
      甲 | 产出指标 | 二 | 10
      甲 | | 三 | 10
    `);
    expect(cellsOf(flat, 'indicator', 'level1')).toEqual(['产出', '产出', null]);
  });

  test('named 预算执行率 are the form’s fund block', () => {
    const flat = flatOf(`
      项目名称 | 执行数 | 一级指标 | 三级指标 | 实际完成值 | 分值 | 得分
      甲 | 90 | 预算执行率（10分） | | 90% | 10 | 9
      甲 | 90 | 产出指标 | 数量 | 3个 | 50 | 50
      乙 | | 预算执行情况 | 预算执行率 | 100% | 10 | 10
    `);
    expect(cellsOf(flat, 'indicator', 'level3')).toEqual(['数量']);
    expect(cellsOf(flat, 'fund', 'weight')).toEqual(['10', '10']);
    expect(cellsOf(flat, 'fund', 'printed_rate')).toEqual(['90%', '100%']);
    expect(flat.draft.rowsRead).toBe(3);
  });

  test('of a scoring table are told by 决策 and 过程, template rows by their names', () => {
    const flat = flatOf(`
      项目名称 | 一级指标 | 三级指标 | 指标值 | 得分
      甲 | 项目决策 | 立项规范性 | | 3
      甲 | 产出 | 实际完成率 | | 9
      乙 | 产出指标 | 指标1：面积 | 100平方米 | 9
      乙 | 产出指标 | 指标2： | |
      乙 | 效益指标 | 指标1：无 | |
    `);
    expect(cellsOf(flat, 'indicator', 'scheme')).toEqual([
      'framework',
      'framework',
      'performance',
      'performance',
      'performance',
    ]);
    expect(cellsOf(flat, 'indicator', 'level1')[0]).toBe('决策');
    expect(cellsOf(flat, 'indicator', 'is_placeholder')).toEqual(['false', 'false', 'false', 'true', 'true']);
  });

  test('sums between them, and points without a name, are not indicators', () => {
    const flat = flatOf(`
      项目名称 | 一级指标 | 三级指标 | 分值 | 得分
      甲 | 产出指标 | 培训人次合计 | 10 | 10
      甲 | 产出小计 | | 10 | 10
      甲 | | 总分 | 100 | 95
      甲 | | | 5 | 5
       | | | 5 | 5
    `);
    expect(cellsOf(flat, 'indicator', 'level3')).toEqual(['培训人次合计']);
    expect(rejectedOf(flat).map(([place, reason]) => [place, reason])).toEqual([
      ['第3行', '合计行，不作为项目载入'],
      ['第4行', '合计行，不作为项目载入'],
      ['第5行', '有分值或得分，但没有指标名称和指标值，未作为指标载入'],
      ['第6行', '项目名称为空，这一行无法归属'],
    ]);
  });
});

describe('what is not settled', () => {
  test('waits: cells are left out and listed, rows are loaded', () => {
    const flat = flatOf(`
      项目名称 | 预算数 | 执行数 | 执行率
      甲 | 100 | 85000000 | 80.6
      乙 | | 34240000元 | 45.4%
      丙 | 300 | 0 | 0
    `);
    expect(cellsOf(flat, 'evaluation', 'project_name')).toEqual(['甲', '乙', '丙']);
    expect(cellsOf(flat, 'fund', 'executed')).toEqual(['34240000元', '0']);
    expect(cellsOf(flat, 'fund', 'printed_rate')).toEqual(['45.4%', '0']);
    expect(remarksOn(flat, '预算数').map(([place, , raw]) => [place, raw])).toEqual([
      ['第2行', '100'],
      ['第4行', '300'],
    ]);
    expect(remarksOn(flat, 'executed')).toEqual([
      ['第2行', '金额单位未写明，且数额过大，不似万元，确认前按数据未提供处理', '85000000'],
    ]);
    expect(remarksOn(flat, 'printed_rate').map(([, , raw]) => raw)).toEqual(['80.6']);
    expect(flat.draft.tables.some(({ columns }) => columns.includes('initial_budget'))).toBe(false);
  });

  test('is settled by a person', () => {
    const choices = new Map([
      [1, { field: 'fund.initial_budget' }],
      [2, { moneyUnit: '元' as const }],
      [3, { percent: true }],
    ]);
    const flat = flatOf('项目名称 | 预算数 | 执行数 | 执行率 \n 甲 | 100 | 85000000 | 80.6', { choices });
    expect(cellsOf(flat, 'fund', 'initial_budget')).toEqual(['100']);
    expect(cellsOf(flat, 'fund', 'executed')).toEqual(['85000000元']);
    expect(cellsOf(flat, 'fund', 'printed_rate')).toEqual(['80.6%']);
  });

  test('is listed cell by cell up to a limit, then counted', () => {
    const rows = Array.from({ length: 300 }, (_, index) => `项目${index} | ${index} | 9`);
    const flat = flatOf(`项目名称 | 预算数 | 自评总分 \n ${rows.join('\n')}`);
    const remarks = remarksOn(flat, '预算数');
    expect(remarks).toHaveLength(201);
    expect(remarks.at(-1)?.[1]).toContain('另有 100 格');
  });

  test('region, year and kind are stated by a title, or not at all, and that is said', () => {
    const flat = flatOf('丰台区2023年度部门评价结果汇总表 | \n 项目名称 | 得分 \n 甲 | 88');
    expect(cellsOf(flat, 'evaluation', 'region')).toEqual(['丰台']);
    expect(cellsOf(flat, 'evaluation', 'year')).toEqual(['2023']);
    expect(cellsOf(flat, 'evaluation', 'kind')).toEqual(['department']);
    const silent = flatOf('项目名称 | 得分 \n 甲 | 88');
    expect(silent.draft.remarks.map(({ column }) => column)).toEqual(['得分', 'region', 'year', 'kind']);
    const inHeader = flatOf('项目名称 | 自评得分 \n 甲 | 88');
    expect(cellsOf(inHeader, 'evaluation', 'kind')).toEqual(['self']);
    expect(remarksOn(inHeader, 'kind')).toEqual([['第1行', '评价方式按表头「自评得分」判断', '自评得分']]);
    const said = flatOf('项目名称 | 得分 \n 甲 | 88', { facts: { year: { value: '2022', text: '' } } });
    expect(cellsOf(said, 'evaluation', 'year')).toEqual(['2022']);
  });
});

test('persons are not shown, unless they are asked for', () => {
  const text = `
    项目信息 | | 责任人信息 | | 自评结果
    名称 | 年度 | 负责人 | 手机 | 得分
    甲 | 2024 | 李某 | 13800000000 | 95
    甲 | 2024 | 李某 | 13800000000 | 95
  `;
  const flat = flatOf(text);
  expect(flat.mapping.map(({ state }) => state).filter((state) => state === 'personal')).toHaveLength(2);
  expect(JSON.stringify(flat)).not.toMatch(/李某|138/u);
  expect(rejectedOf(flatOf(text, { keepPersonal: true }))[0]?.[2]).toBe(
    '甲 | 2024 | 李某 | 13800000000 | 95',
  );
});

test('a record that is too long for its header is not read into the wrong columns', () => {
  const flat = flatOf(`
    项目名称 | 年初预算数 | 执行数
    甲 | 1 | 234 | 900
    乙 | 100
    丙 | 100 | 90 |
  `);
  expect(rejectedOf(flat)).toEqual([
    ['第2行', '有 4 格，多于表头的 3 格，各列可能错位', '甲 | 1 | 234 | 900'],
  ]);
  expect(remarksOn(flat, null)).toEqual([['第3行', '格数少于表头的 3 格，缺的按空值载入', '乙 | 100']]);
  expect(cellsOf(flat, 'fund', 'executed')).toEqual([null, '90']);
});

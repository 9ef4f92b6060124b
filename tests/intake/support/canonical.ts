import type { IntakeSource } from '../../../src/intake';
import { encode, utf8 } from './encode';

/** Figures of published forms (Chaoyang 2020) and reports (Fengtai), in as many guises as canonical files come in. */

export const evaluation: IntakeSource = {
  path: 'set/evaluation.csv',
  content: utf8(
    [
      'evaluation_id,project_name,region,year,kind,total_score,progress',
      'chaoyang-2020-hightech-fund,朝阳区高新技术产业发展引导资金,朝阳,2020,self,98.16,',
      'chaoyang-2020-venture-cluster,中关村朝阳国际创投集聚区相关费用,朝阳,2020年,单位自评,91.54,',
      'chaoyang-2024-zhongguancun-park,中关村社区数字经济产业园环境整治项目,朝阳,2024,self,100,85%',
      'fengtai-2023-lize,丽泽金融商务区重点区域综合整治提升项目,丰台,2023,财政评价,81.23,',
      '',
    ].join('\n'),
  ),
};

/** As Excel saves it in China: Chinese headers, GB18030, CRLF, a cell over two lines, no source, no numbering. */
export const indicator: IntakeSource = {
  path: 'set/绩效指标.csv',
  content: encode(
    [
      '评价编号,一级指标,二级指标,三级指标,"年度\n指标值","实际\n完成值",分值,得分',
      'chaoyang-2020-hightech-fund,产出指标,数量指标,支持企业,支持约100-200家企业。,支持121企业（其中32家企业资金由区发改委列支）,5,5',
      'chaoyang-2020-hightech-fund,产出指标,成本指标,最高支持,不超过1000万元,500万元,5,５',
      'chaoyang-2020-venture-cluster,产出指标,数量指标,"入驻投资机构、\n创投项目",总体不少于36家,完成,10,10',
      'chaoyang-2020-venture-cluster,产出指标,时效指标,共享会议空间房租补贴,1495,1360.3,5,五',
      'chaoyang-2020-hightech-fund,"满意度\r\n指标",服务对象满意度指标,满意度,80%,100%,10,10',
      'nobody-2020,产出指标,数量指标,无此评价,1,1,5,5',
      '',
    ].join('\r\n'),
    'gb18030',
  ),
};

export const fund: IntakeSource = {
  path: 'set/fund.csv',
  content: encode(
    [
      'evaluation_id\t资金来源\t年初预算数（元）\t全年预算数\t全年执行数\t执行率\t到位日期\tsource_id\tlocator',
      'chaoyang-2020-hightech-fund\t年度资金总额\t85,000,000\t8,271.3\t６８４６．９７０５\t80.6%\t\t004\t表1 · 行7',
      'chaoyang-2020-hightech-fund\tcarryover\t0\t0\t—\t—\t\t004\t表1 · 行9',
      'chaoyang-2020-venture-cluster\ttotal\t34240000\t3424\t1554.3\t45.4\t2020-02-30\t004\t表3 · 行7',
      'chaoyang-2020-venture-cluster\ttotal\t34240000\t3424\t1554.3\t45.4%\t\t004\t表3 · 行8',
      'chaoyang-2020-venture-cluster\t捐赠\t1\t1\t1\t1\t\t004\t',
      '\ttotal\t1\t1\t1\t1\t\t004\t',
      '',
    ].join('\n'),
    'utf-16le',
  ),
};

export const source: IntakeSource = {
  path: 'set/source.csv',
  content: encode('source_id,title,year\n004,项目支出绩效自评表,2020\n', 'utf-8-bom'),
};

export const canonicalSet = [indicator, fund, evaluation, source];

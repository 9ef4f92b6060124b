export type { ReportOptions } from './options';
export { recogniseReportTables } from './recognise-report-tables';

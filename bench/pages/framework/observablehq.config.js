// Observable Framework: charts and table are made in the browser. BENCH_DOCUMENTS says how many pages there are.
const documents = Number(process.env['BENCH_DOCUMENTS']);

export default {
  root: 'src',
  title: '绩效目标',
  pages: [],
  sidebar: false,
  pager: false,
  toc: false,
  search: false,
  footer: '',
  globalStylesheets: [],
  dynamicPaths: Array.from({ length: documents }, (_, at) => `/documents/bureau-${String(at).padStart(5, '0')}`),
};

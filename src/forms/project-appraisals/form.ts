/** Business projects that the body gave its opinion on; the list of them is another sheet and must count the same. */
import type { FormDefinition } from '../../core/form';
import { indicatorColumns } from '../indicator-columns';

export const projectAppraisals: FormDefinition = {
  id: 'project-appraisals',
  title: { vi: 'Thẩm định dự án', en: 'Projects appraised' },
  basis: '',
  layout: 'outline',
  recognise: {
    numbers: [],
    titles: ['THẨM ĐỊNH DỰ ÁN', 'KẾT QUẢ THAM GIA THẨM ĐỊNH DỰ ÁN', 'THAM GIA Ý KIẾN THẨM ĐỊNH DỰ ÁN'],
    marks: ['thẩm định', 'Dự án sản xuất, kinh doanh'],
  },
  unit: null,
  columns: indicatorColumns('count'),
  lines: [
    {
      key: 'appraised',
      number: '1',
      label: 'Dự án sản xuất, kinh doanh được phối hợp thẩm định',
      unit: 'dự án',
      synonyms: ['Dự án phối hợp thẩm định', 'Dự án tham gia ý kiến thẩm định', 'Số dự án tham gia thẩm định'],
    },
  ],
  relations: [],
  identities: [{ left: 'project-appraisals/appraised.count', right: 'count(project-list/appraised)' }],
};

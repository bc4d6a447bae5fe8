/** The rows of domestic revenue in Biểu 94: labels by the CKNS warehouse where DOMAIN.md marks them, [G] otherwise. */
import type { FormLine } from '../../core/form';

const item = (number: string, key: string, label: string, synonyms: readonly string[] = []): FormLine => ({
  key,
  number,
  label,
  parent: 'domestic',
  ...(synonyms.length > 0 ? { synonyms } : {}),
});

const land = (key: string, label: string, synonyms: readonly string[] = []): FormLine => ({
  key,
  number: '-',
  label,
  parent: 'housing-land',
  ...(synonyms.length > 0 ? { synonyms } : {}),
});

export const revenueItems: readonly FormLine[] = [
  {
    key: 'taxes-fees',
    label: 'Thu từ thuế, phí và lệ phí',
    parent: 'domestic',
    printed: false,
    synonyms: ['Thu thuế, phí, lệ phí', 'Thu từ thuế, phí, lệ phí', 'Thuế, phí và lệ phí'],
  },
  item('1', 'state-enterprises', 'Thu từ khu vực DNNN', [
    'Thu từ khu vực doanh nghiệp nhà nước',
    'Thu từ doanh nghiệp nhà nước',
  ]),
  item('2', 'foreign-enterprises', 'Thu từ khu vực doanh nghiệp có vốn đầu tư nước ngoài', [
    'Thu từ khu vực DN có vốn ĐTNN',
  ]),
  item('3', 'non-state', 'Thu từ khu vực kinh tế ngoài quốc doanh', ['Thuế ngoài quốc doanh', 'Thu ngoài quốc doanh']),
  item('4', 'personal-income-tax', 'Thuế thu nhập cá nhân', ['Thuế TNCN']),
  item('5', 'environment-tax', 'Thuế bảo vệ môi trường', ['Thuế BVMT']),
  item('6', 'registration-fee', 'Lệ phí trước bạ'),
  item('7', 'fees', 'Thu phí, lệ phí', ['Phí, lệ phí', 'Các loại phí, lệ phí']),
  item('8', 'housing-land', 'Các khoản thu về nhà, đất', ['Thu về nhà, đất']),
  land('agricultural-land-tax', 'Thuế sử dụng đất nông nghiệp', ['Thuế SDĐ nông nghiệp']),
  land('other-land-tax', 'Thuế sử dụng đất phi nông nghiệp', ['Thuế SDĐ phi nông nghiệp']),
  land('land-use', 'Thu tiền sử dụng đất', ['Tiền sử dụng đất']),
  land('land-rent', 'Tiền cho thuê đất, thuê mặt nước', ['Thu tiền cho thuê đất, mặt nước', 'Tiền thuê đất']),
  land('state-housing', 'Tiền cho thuê và tiền bán nhà ở thuộc sở hữu nhà nước', [
    'Tiền bán, thuê nhà SHNN',
    'Thu tiền bán, thuê nhà SHNN',
  ]),
  item('9', 'minerals', 'Thu tiền cấp quyền khai thác khoáng sản', ['Thu cấp quyền khai thác khoáng sản']),
  item('10', 'other', 'Thu khác ngân sách', ['Thu khác']),
  item('11', 'public-land', 'Thu từ quỹ đất công ích, hoa lợi công sản khác', [
    'Thu từ quỹ đất công ích, hoa lợi công sản',
    'Thu hoa lợi công sản',
  ]),
];

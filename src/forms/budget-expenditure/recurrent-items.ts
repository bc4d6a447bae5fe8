/** The rows of recurrent spending in Biểu 95 ("Trong đó": partial by the form's own word), and its split by level. */
import type { FormLine } from '../../core/form';

/** The upper level's own spending under the names that its budget has. */
const levelOf = (levels: readonly string[]): Pick<FormLine, 'label' | 'synonyms'> => ({
  label: 'Chi ngân sách cấp trên',
  synonyms: levels.flatMap((level) => [
    `Chi ngân sách ${level}`,
    `Chi thường xuyên ngân sách ${level}`,
    `Ngân sách ${level}`,
  ]),
});

const item = (number: string, key: string, label: string, synonyms: readonly string[] = []): FormLine => ({
  key,
  number,
  label,
  parent: 'recurrent',
  ...(synonyms.length > 0 ? { synonyms } : {}),
});

export const recurrentItems: readonly FormLine[] = [
  {
    key: 'recurrent-district',
    ...levelOf(['cấp huyện', 'cấp thị xã', 'cấp tỉnh', 'cấp thành phố']),
    parent: 'recurrent',
    printed: false,
  },
  {
    key: 'recurrent-commune',
    label: 'Chi ngân sách cấp xã',
    parent: 'recurrent',
    printed: false,
    synonyms: [
      'Chi thường xuyên ngân sách cấp xã',
      'Ngân sách cấp xã',
      'Chi ngân sách xã, phường',
      'Ngân sách xã, phường',
    ],
  },
  item('1', 'education', 'Chi giáo dục - đào tạo và dạy nghề', [
    'Chi giáo dục, đào tạo và dạy nghề',
    'Chi sự nghiệp giáo dục - đào tạo',
  ]),
  item('2', 'science', 'Chi khoa học và công nghệ', ['Chi KH&CN']),
  item('3', 'health', 'Chi y tế, dân số và gia đình', ['Chi sự nghiệp y tế']),
  item('4', 'culture', 'Chi văn hóa thông tin', ['Chi văn hóa - thông tin']),
  item('5', 'broadcasting', 'Chi phát thanh, truyền hình', ['Chi phát thanh truyền hình']),
  item('6', 'sport', 'Chi thể dục thể thao'),
  item('7', 'environment', 'Chi bảo vệ môi trường', ['Chi sự nghiệp môi trường']),
  item('8', 'economy', 'Chi hoạt động kinh tế', ['Chi sự nghiệp kinh tế', 'Chi các hoạt động kinh tế']),
  item('9', 'administration', 'Chi hoạt động của cơ quan quản lý nhà nước, đảng, đoàn thể', [
    'Chi quản lý hành chính',
    'Chi quản lý hành chính, đảng, đoàn thể',
  ]),
  item('10', 'social', 'Chi bảo đảm xã hội', ['Chi đảm bảo xã hội']),
];

/**
 * Which forms concern which department: words of its name, so that a clerk can correct them here. Unverified: what
 * departments are charged with differs from place to place; whatever is left out can be asked for by its code.
 */
import { foldText } from '../language';

/** Words of departments' names by the forms that they fill in. A form that stands in no line is every department's. */
const FIELDS: readonly { readonly names: RegExp; readonly forms: readonly string[] }[] = [
  {
    names: /tài chính|kế hoạch|(?<!khu )kinh tế|kho bạc|(?<!\p{L})thuế/u,
    forms: ['budget-revenue', 'budget-expenditure', 'budget-balance'],
  },
  { names: /tài chính|kế hoạch|(?<!khu )kinh tế|thống kê|văn phòng/u, forms: ['targets'] },
  {
    names: /tài chính|kế hoạch|đầu tư|(?<!khu )kinh tế|xây dựng|giao thông|hạ tầng|đô thị|quản lý dự án/u,
    forms: ['investment-projects', 'project-list'],
  },
  {
    names: /tài chính|kế hoạch|đầu tư|công thương|khu kinh tế|khu công nghiệp|(?<!khu )kinh tế/u,
    forms: ['project-appraisals'],
  },
  { names: /công thương|(?<!khu )kinh tế|thống kê/u, forms: ['retail-industry'] },
  { names: /nông nghiệp|trồng trọt|(?<!khu )kinh tế|thống kê/u, forms: ['crops'] },
  { names: /nông nghiệp|chăn nuôi|thú y|(?<!khu )kinh tế/u, forms: ['livestock-disease'] },
  { names: /văn hóa|thông tin|truyền thông|truyền thanh|truyền hình|phát thanh/u, forms: ['broadcasts'] },
  { names: /văn hóa|thông tin|truyền thông/u, forms: ['anniversaries'] },
  { names: /thanh tra/u, forms: ['inspection'] },
];

/** Whether a department of that name fills in the form. */
export function concerns(department: string, form: string): boolean {
  const name = foldText(department);
  const fields = FIELDS.filter(({ forms }) => forms.includes(form));
  return fields.length === 0 || fields.some(({ names }) => names.test(name));
}

/** Of the forms that every agency fills in, those that inside one body a single department keeps for all. */
const KEPT: typeof FIELDS = [
  {
    names: /văn phòng|thanh tra|tiếp công dân|tư pháp/u,
    forms: [
      'citizen-reception',
      'reception-comparison',
      'reception-petitions',
      'petition-channels',
      'petition-handling',
      'complaints',
      'denunciations',
      'recommendations',
    ],
  },
  { names: /nội vụ|tổ chức|văn phòng|văn hóa - xã hội|hành chính công/u, forms: ['administration'] },
];

/** Whether a department of a body, which fills in a part of its forms, fills in this one; all of them where its name says nothing. */
export function concernsWithin(department: string, form: string): boolean {
  const name = foldText(department);
  if (![...FIELDS, ...KEPT].some(({ names }) => names.test(name))) return true;
  const kept = KEPT.find(({ forms }) => forms.includes(form));
  return kept ? kept.names.test(name) : concerns(department, form);
}

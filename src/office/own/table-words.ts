/** A table of the body as an outline names it: "Quy mô trường lớp | Số lớp | không dòng tổng | đơn vị: triệu đồng, 1". */
import type { OutlineItem } from '../profile';

const NO_TOTALS = /^không (?:in )?dòng tổng$/iu;
const IN_UNIT = /^đơn vị\s*:\s*([^,]+)(?:,\s*(\d))?$/iu;

type TableWords = Omit<Extract<OutlineItem, { kind: 'table' }>, 'kind' | 'when'>;

export function tableWords(said: string): TableWords {
  const [form = '', ...parts] = said.split('|').map((part) => part.trim());
  const columns = parts.filter((part) => !NO_TOTALS.test(part) && !IN_UNIT.test(part));
  const unit = parts.flatMap((part) => {
    const [, name, decimals = '0'] = IN_UNIT.exec(part) ?? [];
    return name === undefined ? [] : [{ name: name.trim(), decimals: Number(decimals) }];
  })[0];
  return {
    form,
    ...(columns.length === 0 ? {} : { columns }),
    ...(parts.some((part) => NO_TOTALS.test(part)) ? { totals: false as const } : {}),
    ...(unit === undefined ? {} : { unit }),
  };
}

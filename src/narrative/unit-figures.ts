/** Figures of the inspectorate's forms by their column codes: one line of all units, a name for each column that is said. */
import type { FigureSource } from './passage';

/** Name behind the prefix -> code of the column and what it is called. */
export type CodedFigures = Readonly<Record<string, readonly [code: string, label: string]>>;

/** Of the line "Tổng cộng". */
export function totalsOf(form: string, prefix: string, coded: CodedFigures): Readonly<Record<string, FigureSource>> {
  return Object.fromEntries(
    Object.entries(coded).map(([name, [code, label]]) => [
      `${prefix}.${name}`,
      { form, key: 'total', measure: `ms-${code}`, label },
    ]),
  );
}

/** ", đủ điều kiện xử lý 05 đơn/04 vụ việc, trong đó 03 vụ việc thuộc thẩm quyền": each part where it is more than none. */
export const qualified = (of: string): string =>
  `{%- if ${of}.du_dieu_kien > 0 %}, đủ điều kiện xử lý {{ ${of}.du_dieu_kien | dem_dv: "đơn" }}{% if ${of}.vu_viec > 0 %}/{{ ${of}.vu_viec | dem_dv: "vụ việc" }}{% endif %}{% endif %}
{%- if ${of}.vu_viec > 0 and ${of}.thuoc > 0 %}, {{ ${of}.vu_viec | trong_do: ${of}.thuoc }} {{ ${of}.thuoc | dem_dv: "vụ việc" }} thuộc thẩm quyền{% endif %}`;

/** ", đang giải quyết 02 vụ việc". */
export const also = (name: string, words: string, noun: string): string =>
  `{%- if ${name} > 0 %}, ${words} {{ ${name} | dem_dv: "${noun}" }}{% endif %}`;

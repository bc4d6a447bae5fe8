/** What a mean is weighed by where no relation of the sheets says it: a yield by its area, a figure per head by the people, or by those who work. */
import type { Unit } from '../../core/unit';
import { foldText } from '../../language';
import type { TableCell, TableSum } from './table-sum';
import { cellKey } from './unit-cells';

const PER_HEAD = /(?:\/\s*|đầu )người(?!\p{L})/u;
const POPULATION =
  /^(?:[-+*•]\s*)?(?:tổng )?(?:số )?(?:dân số|nhân khẩu)(?! (?:nam|nữ|thành thị|nông thôn|trong|từ|dưới)(?!\p{L}))/u;

/** What is per head of those who work, not of the people: its weights are their number, or there are none. */
const OF_WORK = /lao động|(?:tiền )?lương|tiền công|công nhân|viên chức|công chức|cán bộ|giáo viên|biên chế/u;
/** What is per head of some of the people, whose number is not the people's. */
const OF_SOME =
  /học sinh|sinh viên|trẻ em|phụ nữ|hộ nghèo|người cao tuổi|hội viên|đoàn viên|thành viên|xã viên|bệnh nhân|lượt/u;
const WORKERS =
  /^(?:[-+*•]\s*)?(?:tổng )?(?:số )?(?:người )?lao động(?: (?:đang làm việc|có việc làm|từ 15 tuổi trở lên|bình quân|xã hội))*$/u;

/** The one line of the whole population, or of all who work. */
function headsOf(sum: TableSum, { column, label, measured }: TableCell): string | null {
  const own = foldText(label);
  const ofWork = OF_WORK.test(own);
  if (!PER_HEAD.test(own) && !PER_HEAD.test(foldText(measured)) && !ofWork) return null;
  if (OF_SOME.test(own)) return null;
  const heads = ofWork ? WORKERS : POPULATION;
  const people = [...sum.cells.values()].filter(
    (cell) => cell.column === column && cell.adds && heads.test(foldText(cell.label)),
  );
  const [only] = people;
  return only && people.length === 1 ? cellKey(only.path, only.column) : null;
}

/** The one area on the line of a yield. */
function areaBeside(sum: TableSum, { path, column }: TableCell, unitOf: (key: string) => Unit | null): string | null {
  if (unitOf(cellKey(path, column))?.dimension !== 'yield') return null;
  const areas = [...sum.cells].filter(([key, cell]) => cell.path === path && unitOf(key)?.dimension === 'area');
  const [area] = areas;
  return area && areas.length === 1 ? area[0] : null;
}

export const weightsOf = (sum: TableSum, cell: TableCell, unitOf: (key: string) => Unit | null): string | null =>
  areaBeside(sum, cell, unitOf) ?? headsOf(sum, cell);

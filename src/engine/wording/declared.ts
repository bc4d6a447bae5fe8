/** The column "Số liệu" of the sheet "Mẫu câu": a line a name, and where the figure stands. */
import type { FormDefinition } from '../../core/form';
import { foldText } from '../../language';
import type { Declared } from '../learn';

const LINE = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/u;
/** What would be read as another part of the line. */
const APART = /[|=\n]/u;

/** Name -> place as it is written there. */
export function declaredIn(figures: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of figures.split('\n')) {
    const [, name = '', place = ''] = LINE.exec(line) ?? [];
    if (name !== '' && place !== '') found.set(name, place);
  }
  return found;
}

const same = (a: string, b: string): boolean => foldText(a) === foldText(b);

/** A form's title, line and column as they are printed, where these lead back to no other; null where they do not. */
function printedWords(
  forms: readonly FormDefinition[],
  { form: id, line, column }: Declared,
): readonly string[] | null {
  const form = forms.find((each) => each.id === id);
  const ofLine = form?.lines.find(({ key }) => key === line);
  const ofColumn = form?.columns.find(({ key, measure }) => measure === column || key === column);
  const heading = ofColumn?.headings[0];
  if (!form || !ofLine || !ofColumn || heading === undefined) return null;
  const leadsBack =
    forms.find(({ title }) => same(title.vi, form.title.vi)) === form &&
    form.lines.find((each) => [each.label, ...(each.synonyms ?? [])].some((name) => same(name, ofLine.label))) ===
      ofLine &&
    form.columns.find(({ headings }) => headings.some((each) => same(each, heading))) === ofColumn;
  return leadsBack ? [form.title.vi, ofLine.label, heading] : null;
}

/** A place of the column as people read it: line and column in the words of their form, where only keys stand there. */
export function placeWords(place: string, forms: readonly FormDefinition[]): string {
  const [first = '', ...rest] = place.split('|').map((each) => each.trim());
  if (rest.length === 0) return first;
  const form = forms.find(({ id, title }) => id === first || same(title.vi, first));
  const [line = '', column = ''] = rest;
  const heading = form?.columns.find(({ key, measure }) => measure === column || key === column)?.headings[0];
  const words = [
    form?.lines.find(({ key }) => key === line)?.label ?? line,
    heading ?? column.replace(/^ms-(?=\S+$)/, 'cột '),
  ];
  return words.filter((each) => each !== '').join(', ');
}

/** "Tai nạn | Số vụ | Thực hiện"; by its cell where the words hold what divides them. */
export function placeText(
  declared: Declared,
  at: { readonly sheet: string; readonly cell: string },
  forms: readonly FormDefinition[],
): string {
  const { form, book, sheet, line, column, cell } = declared;
  const plain = [form ?? sheet ?? '', line ?? '', column ?? ''];
  const stands = (words: readonly string[]): boolean => words.every((word) => word.trim() !== '' && !APART.test(word));
  const printed = form === undefined ? null : printedWords(forms, declared);
  const words = printed && stands(printed) ? printed : plain;
  return cell === undefined && book === undefined && stands(words) ? words.join(' | ') : `${at.sheet}!${at.cell}`;
}

/** The name under which a place stands in the column, and the column with it. */
export function withPlace(
  figures: string,
  wanted: string,
  place: string,
): { readonly name: string; readonly figures: string } {
  const known = declaredIn(figures);
  for (const [name, stands] of known) if (stands === place) return { name, figures };
  let name = wanted;
  for (let count = 2; known.has(name); count += 1) name = `${wanted}_${String(count)}`;
  const above = figures.trimEnd();
  return { name, figures: `${above === '' ? '' : `${above}\n`}${name} = ${place}` };
}

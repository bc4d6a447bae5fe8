/** What a passage lacks of which nothing is there: its cells where its sheets were given, else which sheets were not. */
import type { CellAddress } from '../core/cell-address';
import { catalogue } from '../forms';
import { formsOf, type Passage } from './passage';
import type { Sources } from './sources';

export interface Lacking {
  /** The first of its cells; null where no sheet has any. */
  readonly at: CellAddress | null;
  /** "xa.xlsx, Thẩm định, ô D8, D9"; "chưa có trang của biểu “…”"; "" where nothing can be said. */
  readonly where: string;
}

/** As many cells as a person looks up in one go. */
const MOST_CELLS = 4;

export function lackingOf(passage: Passage, sources: Sources): Lacking {
  const places = Object.values(passage.figures).flatMap((source) => sources.place(source) ?? []);
  const cells = places.flatMap(({ at, none }) => (at && !none ? [at] : []));
  const [first] = cells;
  if (first) {
    const own = cells.filter(({ file, sheet }) => file === first.file && sheet === first.sheet).map(({ cell }) => cell);
    const names = [...new Set(own)];
    const more = names.length > MOST_CELLS || own.length < cells.length ? ', …' : '';
    return { at: first, where: `${first.file}, ${first.sheet}, ô ${names.slice(0, MOST_CELLS).join(', ')}${more}` };
  }
  const sheets = [...new Set(places.map(({ where }) => where))];
  return { at: null, where: sheets[0] ?? notGiven(passage, sources) };
}

function notGiven(passage: Passage, sources: Sources): string {
  const forms = formsOf(passage).filter((form) => form !== '' && !sources.has(form));
  const titles = forms.flatMap((id) => catalogue.find((form) => form.id === id)?.title.vi ?? []);
  const tabs = Object.values(passage.figures).flatMap(({ form, sheet }) => (form === '' ? (sheet ?? []) : []));
  const named = [
    ...new Set([...titles.map((title) => `trang của biểu “${title}”`), ...tabs.map((tab) => `trang “${tab}”`)]),
  ];
  return named.length === 0 ? '' : `chưa có ${named.join(', ')}`;
}

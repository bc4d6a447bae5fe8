/** Fact ids for fixtures, by the maker that readings use: names that are too long are cut as a sheet's are. */
import { FactIds } from '../../src/reading';

export interface MadeId {
  readonly id: string;
  readonly measure: string;
}

/** `name` is "form.line.measure"; dots inside it belong to the line. */
export function madeId(name: string): MadeId {
  const [, form, line, measure] = /^([^.]+)\.(.+)\.([^.]+)$/.exec(name) ?? [];
  if (form === undefined || line === undefined || measure === undefined) throw new Error(`no name of a fact: ${name}`);
  return { id: new FactIds().line(form, line).of(measure), measure };
}

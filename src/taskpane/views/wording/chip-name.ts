/** What a template's name is called where people read it: never the name itself. */
import { catalogue } from '../../../engine';
import { declaredIn, placeWords, type Wording } from '../../../engine/wording';
import { columnsOfList, namesFor, type ListOfPassage } from '../../state/own-wording';
import { isNamedWord, type Say } from './words';

export type OfPassage = Pick<Wording, 'figures' | 'text'> & { readonly id: string };

const LOOP = /\{%-?\s*for\s+(\w+)\s+in\s+([\w.]+)/gu;

/** The lists whose lines a loop calls by this name. */
function listsOf(variable: string, { id, text }: OfPassage): readonly ListOfPassage[] {
  return [...text.matchAll(LOOP)].flatMap(([, own, list = '']) => (own === variable ? columnsOfList(id, list) : []));
}

const isOf = (group: string, name: string): boolean => name.startsWith(`${group}.`);

/** A name that a loop gives to each line of a list in turn; null for any other. */
function ofEachLine(name: string, passage: OfPassage, say: Say): string | null {
  const [variable = '', ...rest] = name.split('.');
  const isLoop = [...passage.text.matchAll(LOOP)].some(([, own]) => own === variable);
  if (!isLoop) return null;
  const column = rest.join('.');
  for (const { columns } of listsOf(variable, passage)) {
    const found = columns.find((each) => each.name === column) ?? columns.find((each) => isOf(column, each.name));
    if (found) return say('code.ofLine', { about: found.heading ?? say('code.lineName') });
  }
  return say('code.line');
}

/** The words of a figure: its line and column as declared beside the wording, or as the built-in passage has them. */
export function nameFor(name: string, passage: OfPassage, say: Say): string {
  const word = `word.${name}`;
  if (isNamedWord(word)) return say(word);
  const place = declaredIn(passage.figures).get(name);
  if (place !== undefined) return placeWords(place, catalogue);
  const names = namesFor(passage.id);
  const own = names.find((each) => each.name === name);
  if (own) return own.label;
  const group = names.find((each) => isOf(name, each.name));
  if (group) return say('code.group', { about: group.label });
  return ofEachLine(name, passage, say) ?? say('code.unknown');
}

/** What a text claims of its own figures, as short lines: "sum 120 = 50 + 70", "count 3 = A | B | C", with the failure behind "!". */
import { toText } from '../../src/core/decimal';
import { verdictOf } from '../../src/core/verdict';
import { readProse } from '../../src/prose';
import { documentOf } from './document-of';

/** Claims of a text in the order of their wholes. */
export function claimsIn(source: string): string[] {
  const { draft } = readProse(documentOf(source));
  const cell = (index: number): string => (draft.facts[index]?.at.cell ?? '?').replace(/ \(\d+\)$/, '');
  const lines = draft.relations.map((relation) => {
    const verdict = verdictOf(draft.facts, relation);
    const joint =
      relation.kind === 'sum' || relation.kind === 'subset' ? ' + ' : relation.kind === 'product' ? ' × ' : ' / ';
    const parts =
      relation.kind === 'count'
        ? String(relation.items.length)
        : relation.parts
            .map(
              ({ fact, sign }, at) =>
                `${sign < 0 ? (at === 0 ? '-' : '- ') : at > 0 ? joint.trimStart() : ''}${cell(fact)}`,
            )
            .join(' ');
    const failed =
      verdict.status === 'fails' ? ` !${verdict.code}` : verdict.status === 'skipped' ? ` ?${verdict.reason}` : '';
    return { whole: relation.whole, text: `${relation.kind} ${cell(relation.whole)} = ${parts}${failed}` };
  });
  const words = draft.observations.flatMap((observation) =>
    observation.kind === 'claim-contradicted' ? [`wording “${observation.data.words}” ${observation.data.figure}`] : [],
  );
  return [...lines.sort((a, b) => a.whole - b.whole).map(({ text }) => text), ...words];
}

/** "58.53 tạ/ha năng suất lúa" for each figure of a text. */
export function figuresIn(source: string): string[] {
  return readProse(documentOf(source)).draft.facts.map(
    (fact) => `${toText(fact.value)} ${fact.unit?.text ?? '-'} ${fact.measure}`,
  );
}

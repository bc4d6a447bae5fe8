/** The relation behind a finding, figure by figure, each leading to its cell. */
import type { VNode } from 'preact';
import type { CellAddress } from '../../../core/cell-address';
import type { Finding } from '../../../core/finding';
import type { Reading } from '../../../core/reading';
import { CellLink } from '../../parts/cell-link';
import { columnText } from '../../parts/column-text';
import { exactText, factText } from '../../parts/figure-text';
import { useWords } from '../../parts/words';

export interface ArithmeticProps {
  readonly finding: Finding;
  readonly reading: Reading;
  readonly go: (at: CellAddress) => void;
}

const OPERATORS: Readonly<Record<string, readonly [string, string]>> = {
  ratio: ['', ':'],
  growth: ['', '−'],
  product: ['', '×'],
  subset: ['', ''],
  equal: ['', ''],
  count: ['', '+'],
};

/** Nothing where the finding is about no relation. */
export function Arithmetic({ finding, reading, go }: ArithmeticProps): VNode | null {
  const { t, language } = useWords();
  const relation = reading.relations.find((candidate) => candidate.id === finding.relation);
  const whole = relation && reading.facts[relation.whole];
  if (!relation || !whole) return null;
  const operator = (sign: 1 | -1, index: number): string =>
    relation.kind === 'sum'
      ? sign < 0
        ? '−'
        : index === 0
          ? ''
          : '+'
      : (OPERATORS[relation.kind]?.[index === 0 ? 0 : 1] ?? '');
  const columnOfWhole = columnText(whole, reading);
  const { expected, difference } = finding.data;
  return (
    <table class="arithmetic">
      <caption class="hidden-text">{t('arithmetic.caption', { statement: relation.statement })}</caption>
      <tbody>
        <tr class="whole">
          <td class="operator" />
          <th scope="row">{whole.label}</th>
          <td>
            <CellLink at={whole.at} go={go} />
          </td>
          <td class="figure">{factText(whole, language)}</td>
        </tr>
        {relation.parts.map((part, index) => {
          const fact = reading.facts[part.fact];
          return (
            fact && (
              <tr key={fact.id}>
                <td class="operator">{operator(part.sign, index)}</td>
                <th scope="row">
                  {fact.label}
                  {columnText(fact, reading) === columnOfWhole ? '' : ` (${columnText(fact, reading)})`}
                </th>
                <td>
                  <CellLink at={fact.at} go={go} withSheet={fact.at.sheet !== whole.at.sheet} />
                </td>
                <td class="figure">{factText(fact, language)}</td>
              </tr>
            )
          );
        })}
        {relation.items.length > 0 && (
          <tr>
            <td class="operator" />
            <th scope="row" colSpan={2}>
              {relation.items.map((item) => item.text).join('; ')}
            </th>
            <td class="figure">{relation.items.length}</td>
          </tr>
        )}
        {expected !== undefined && (
          <tr class="sum">
            <td class="operator">=</td>
            <th scope="row" colSpan={2}>
              {t('arithmetic.expected')}
            </th>
            <td class="figure">{exactText(expected, language)}</td>
          </tr>
        )}
        {difference !== undefined && (
          <tr>
            <td class="operator" />
            <th scope="row" colSpan={2}>
              {t('arithmetic.difference')}
            </th>
            <td class="figure">{exactText(difference, language)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

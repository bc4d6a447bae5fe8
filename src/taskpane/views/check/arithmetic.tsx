/** The relation behind a finding, figure by figure, each leading to its cell. */
import type { VNode } from 'preact';
import { addressKey, type CellAddress } from '../../../core/cell-address';
import type { Finding } from '../../../core/finding';
import type { ArithmeticShown } from '../../asking/arithmetic-of';
import { CellLink } from '../../parts/cell-link';
import { exactText, factText } from '../../parts/figure-text';
import { useWords } from '../../parts/words';

export interface ArithmeticProps {
  readonly finding: Finding;
  /** null where the finding is about no relation, and until it is known. */
  readonly shown: ArithmeticShown | null;
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

export function Arithmetic({ finding, shown, go }: ArithmeticProps): VNode | null {
  const { t, language } = useWords();
  if (shown === null) return null;
  const { kind, statement, whole, parts, items } = shown;
  const operator = (sign: 1 | -1, index: number): string =>
    kind === 'sum' ? (sign < 0 ? '−' : index === 0 ? '' : '+') : (OPERATORS[kind]?.[index === 0 ? 0 : 1] ?? '');
  const { expected, difference } = finding.data;
  return (
    <table class="arithmetic">
      <caption class="hidden-text">{t('arithmetic.caption', { statement })}</caption>
      <tbody>
        <tr class="whole">
          <td class="operator" />
          <th scope="row">{whole.label}</th>
          <td>
            <CellLink at={whole.at} go={go} />
          </td>
          <td class="figure">{factText(whole, language)}</td>
        </tr>
        {parts.map((part, index) => (
          <tr key={addressKey(part.at)}>
            <td class="operator">{operator(part.sign, index)}</td>
            <th scope="row">
              {part.label}
              {part.column === whole.column ? '' : ` (${part.column})`}
            </th>
            <td>
              <CellLink at={part.at} go={go} withSheet={part.at.sheet !== whole.at.sheet} />
            </td>
            <td class="figure">{factText(part, language)}</td>
          </tr>
        ))}
        {items.length > 0 && (
          <tr>
            <td class="operator" />
            <th scope="row" colSpan={2}>
              {items.join('; ')}
            </th>
            <td class="figure">{items.length}</td>
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

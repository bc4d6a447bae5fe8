/** Sentences of the server with the cells that they are about, each leading there. */
import type { VNode } from 'preact';
import type { CellAddress } from '../../../core/cell-address';
import { CellLink } from '../../parts/cell-link';
import type { ProblemAnswer } from '../../../submission-api';

export interface PlacesProps {
  readonly id?: string;
  readonly problems: readonly ProblemAnswer[];
  /** Of the open workbook. */
  readonly file: string;
  readonly go: (at: CellAddress) => void;
}

export function Places({ id, problems, file, go }: PlacesProps): VNode {
  return (
    <ul class="lines" id={id}>
      {problems.map(({ message, sheet, cell }, index) => (
        <li key={index}>
          {sheet !== undefined && cell !== undefined ? (
            <>
              <CellLink at={{ file, sheet, cell }} go={go} withSheet />{' '}
            </>
          ) : (
            sheet !== undefined && <b>{sheet}: </b>
          )}
          {message}
        </li>
      ))}
    </ul>
  );
}

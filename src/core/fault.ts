/**
 * A fault: the program or its input failed, nothing was checked (law 5). Thrown, never returned; carries data only,
 * `language` has its sentence. `code` is stable, `data` names file, sheet and cell where they are known.
 */
export type FaultCode =
  | 'not-a-workbook'
  | 'empty-file'
  | 'encrypted'
  | 'too-large'
  | 'too-nested'
  | 'too-many-cells'
  | 'too-slow'
  | 'corrupt'
  | 'old-format'
  | 'binary-format'
  | 'open-document'
  | 'nothing-recognised'
  | 'not-found'
  | 'not-a-file'
  | 'no-rights'
  | 'cannot-write'
  | 'bad-argument'
  | 'unknown-form'
  | 'unknown-profile'
  | 'bad-form'
  | 'bad-template'
  | 'bad-office'
  | 'not-a-report'
  | 'another-outline'
  | 'host-busy'
  | 'host-lost'
  | 'not-supported'
  | 'changed-since'
  | 'cancelled'
  | 'part-missing'
  | 'office-missing'
  | 'internal';

export class Fault extends Error {
  readonly code: FaultCode;
  readonly data: Readonly<Record<string, string>>;

  constructor(code: FaultCode, data: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = 'Fault';
    this.code = code;
    this.data = data;
  }
}

/** A table of a commune held against the same table of an earlier period, as `check --prior` holds them. */
import { besideEarlier, examine, understandPlain, type Examination } from '../../src/engine';
import type { Reading } from '../../src/core/reading';
import { typedSheet, type Typed } from './typed-sheet';

export interface Book {
  readonly period: string;
  readonly lines: readonly (readonly Typed[])[];
  readonly title?: string;
  readonly headings?: readonly string[];
  /** What stands above the header; nothing where lines have units of their own. */
  readonly unit?: string;
}

const HEADINGS = ['STT', 'Nội dung', 'ĐVT', 'Thực hiện', 'Cùng kỳ năm trước'];

function read(file: string, { period, lines, title = 'MỘT SỐ CHỈ TIÊU', headings = HEADINGS, unit }: Book): Reading {
  const stated = unit === undefined ? [] : [`Đơn vị: ${unit}`];
  const top: Typed[][] = [['UBND XÃ ĐÔNG SƠN'], [`${title} ${period}`.toUpperCase()], stated, [...headings]];
  const rows = [...top, ...lines.map((line) => [...line])];
  return understandPlain([{ file, sha256: null, sheets: [typedSheet({ rows })] }], []);
}

export interface Beside {
  /** "error prior-mismatch D5". */
  readonly found: readonly string[];
  readonly skipped: Examination['skipped'];
}

export function heldBeside(now: Book, then: Book): Beside {
  const { findings, skipped } = examine(besideEarlier(read('nay.xlsx', now), read('truoc.xlsx', then)));
  const codes = ['prior-mismatch', 'plan-changed', 'cumulative-falls'];
  const beside = findings.filter(({ code }) => codes.includes(code));
  return { found: beside.map(({ code, severity, at }) => `${severity} ${code} ${at.cell}`), skipped };
}

import { strict as assert } from 'node:assert';
import { decimal } from '../core/decimal';
import type { FigureFormat } from '../core/report-document';
import { printFigure } from './figure-text';

const number = (decimals: number, extra: Partial<FigureFormat> = {}): FigureFormat => ({
  kind: 'number',
  decimals,
  padded: false,
  ...extra,
});

describe('printFigure', () => {
  it('prints thousands, decimals, percentages and counts as documents do', () => {
    assert.equal(printFigure(decimal('1694'), number(0)), '1.694');
    assert.equal(printFigure(decimal('5792'), number(1)), '5.792,0');
    assert.equal(printFigure(decimal('25.35'), number(2, { kind: 'percent' })), '25,35%');
    assert.equal(printFigure(decimal('3'), number(0, { kind: 'count', padded: true })), '03');
    assert.equal(printFigure(decimal('10'), number(0, { kind: 'count', padded: true })), '10');
    assert.equal(printFigure(decimal('0'), number(0, { kind: 'count', padded: true })), '0');
  });
  it('leaves the sign to the verb, prints in another scale and adjusts the last place', () => {
    assert.equal(printFigure(decimal('-5'), number(0, { kind: 'count', padded: true, absolute: true })), '05');
    assert.equal(printFigure(decimal('151024'), number(1, { shift: -3 })), '151,0');
    assert.equal(printFigure(decimal('333'), number(1, { shift: -3, adjusted: 1 })), '0,4');
    assert.equal(printFigure(decimal('-0.04'), number(1)), '0,0');
  });
});

import { strict as assert } from 'node:assert';
import type { FigureFormat } from '../core/report-document';
import { NewFigures, type NewFigure, type OldFigure } from './new-figures';

const number: FigureFormat = { kind: 'number', decimals: 1, padded: false };
const derived: FigureFormat = { kind: 'derived', decimals: 0, padded: false };

const figure = (value: string, text: string, format = number, unit = 'tấn'): NewFigure => ({
  value,
  unit,
  text,
  format,
});
const printing = (block: string, one: NewFigure): { key: string; block: string; place: string; figure: NewFigure } => ({
  key: 'f',
  block,
  place: 'body',
  figure: one,
});
const asked = (block: string, more: Partial<OldFigure> = {}): OldFigure => ({
  key: 'f',
  block,
  place: 'body',
  nth: 0,
  printed: { format: number, unit: 'tấn' },
  ...more,
});

describe("a control's new text", () => {
  const adjusted = figure('15.84', '15,9', { ...number, adjusted: 1 });

  it('is what the new report prints at the same place, moved in its last digit or not', () => {
    const figures = new NewFigures([printing('x/1', adjusted)]);
    assert.equal(figures.find(asked('x/1'))?.text, '15,9');
    assert.equal(figures.find(asked('x/1', { nth: 1 }))?.text, '15,9', 'a copy in the same block');
  });

  it('is rounded plainly outside the breakdown that moved it', () => {
    const figures = new NewFigures([printing('x/1', adjusted)]);
    assert.equal(figures.find(asked('own/1'))?.text, '15,8');
    const was = { format: { ...number, adjusted: 1 }, unit: 'tấn' };
    assert.equal(figures.find(asked('own/1', { printed: was }))?.format.adjusted, undefined);
  });

  it('has as many decimals as the new report gives the figure, unless it prints it with as many as before', () => {
    const figures = new NewFigures([printing('x/1', figure('3.25', '3,25', { ...number, decimals: 2 }))]);
    assert.equal(figures.find(asked('own/1'))?.text, '3,25');
    const both = [printing('x/1', figure('3.25', '3,25', { ...number, decimals: 2 })), printing('x/2', adjusted)];
    assert.equal(new NewFigures(both).find(asked('own/1'))?.text, '3,3');
  });

  it('keeps as many as it was rounded to by whoever wrote it', () => {
    const figures = new NewFigures([printing('x/1', figure('69.81', '69,81', { ...number, decimals: 2 }))]);
    const rounded = { format: number, unit: 'tấn', value: '69.74' };
    assert.equal(figures.find(asked('own/1', { printed: rounded }))?.text, '69,8');
    assert.equal(figures.find(asked('own/1', { printed: { ...rounded, value: '69.7' } }))?.text, '69,81');
    const inBillions = { format: { ...number, shift: -3 }, unit: 'tấn', value: '1694' };
    const shifted = new NewFigures([printing('x/1', figure('1702', '1,702', { ...number, decimals: 3, shift: -3 }))]);
    assert.equal(shifted.find(asked('own/1', { printed: inBillions }))?.text, '1,7');
  });

  it('comes from the fact where the new report prints it nowhere', () => {
    const figures = new NewFigures([], (key) => (key === 'f' ? figure('1234.56', '1.234,56') : null));
    assert.equal(figures.find(asked('own/1'))?.text, '1.234,6');
    assert.equal(figures.find(asked('own/1', { key: 'g' })), null);
    assert.equal(figures.find(asked('own/1', { printed: { format: derived, unit: 'tấn' } })), null);
  });

  it('is none where the sheet counts in another unit now: the words beside it still name the old one', () => {
    const figures = new NewFigures([printing('x/1', figure('15840', '15.840', number, 'kg'))]);
    assert.equal(figures.find(asked('own/1')), null);
  });

  it('takes a derived figure of another place only where all agree what it is', () => {
    const old = asked('own/1', { printed: { format: derived, unit: 'tấn' } });
    const rise = printing('x/1', figure('5', '5', derived));
    assert.equal(new NewFigures([rise, printing('x/2', figure('5', '5', derived))]).find(old)?.text, '5');
    assert.equal(new NewFigures([rise, printing('x/2', figure('7', '7', derived))]).find(old), null);
    assert.equal(new NewFigures([printing('x/1', figure('15', '15'))]).find(old), null);
  });

  it('keeps a number and what is derived from it apart in one block', () => {
    const figures = new NewFigures([printing('x/1', figure('12', '12,0')), printing('x/1', figure('3', '3', derived))]);
    assert.equal(figures.find(asked('x/1', { printed: { format: derived, unit: 'tấn' } }))?.text, '3');
    assert.equal(figures.find(asked('x/1', { nth: 1 }))?.text, '12,0');
  });
});

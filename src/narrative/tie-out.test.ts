import { strict as assert } from 'node:assert';
import { changedRelation } from '../core/relation';
import fc from 'fast-check';
import { narrativeReading } from '../../test/support/narrative-reading';
import { add, decimal, equals, fromInteger, toText, type Decimal } from '../core/decimal';
import type { Block, FigureInline } from '../core/report-document';
import { figureInline, printedValue } from '../language/figure-text';
import { figuresIn } from './figures-in';
import { tieOut } from './tie-out';

/** A whole and its parts printed in one paragraph, shifted and with `decimals`. */
function paragraph(reading: ReturnType<typeof narrativeReading>, shift: number, decimals: number): Block[] {
  const content = reading.facts.map((fact): FigureInline => {
    const format = { kind: 'number' as const, decimals, padded: false, ...(shift === 0 ? {} : { shift }) };
    return figureInline(fact, fact.value, format);
  });
  return [{ type: 'paragraph', id: 'x/1', content }];
}

const valueOf = (figure: FigureInline): Decimal => printedValue(decimal(figure.value), figure.format);

function breakdown(parts: readonly string[], rest = '0'): ReturnType<typeof narrativeReading> {
  const whole = [...parts, rest].map(decimal).reduce(add, fromInteger(0));
  const names = parts.map((_, index) => `f part-${String(index)} actual`);
  return narrativeReading({
    facts: {
      'f whole actual': `${toText(whole)} triệu đồng`,
      ...Object.fromEntries(parts.map((part, index) => [names[index] ?? '', `${part} triệu đồng`])),
    },
    relations: [`f whole actual = ${names.join(' + ')}`],
  });
}

describe('tieOut', () => {
  it('gives the largest remainders the missing tenth', () => {
    const reading = breakdown(['33333', '33333', '33334']);
    const { blocks, adjustments } = tieOut(reading, paragraph(reading, -3, 1));
    assert.deepEqual(
      figuresIn(blocks[0] as Block).map((figure) => figure.text),
      ['100,0', '33,3', '33,3', '33,4'],
    );
    assert.deepEqual(adjustments, [
      { factId: 'f.part-2.actual', block: 'x/1', rounded: '33,3', printed: '33,4', whole: 'f.whole.actual' },
    ]);
  });

  it('leaves figures alone that print without loss, and breakdowns that the sheet itself gets wrong', () => {
    const whole = breakdown(['1', '2', '3']);
    assert.deepEqual(tieOut(whole, paragraph(whole, 0, 0)).adjustments, []);
    // Off by one printed tenth, which moving a part would hide, and by five.
    for (const missing of ['100', '500']) {
      const wrong = breakdown(['1234', '5678'], missing);
      const { adjustments, rounded } = tieOut(wrong, paragraph(wrong, -3, 1));
      assert.deepEqual([adjustments, rounded], [[], []], missing);
    }
  });

  it('settles a breakdown inside a breakdown after the outer one', () => {
    const facts = {
      'f all actual': '10000 triệu đồng',
      'f a actual': '3333 triệu đồng',
      'f b actual': '6667 triệu đồng',
      'f b1 actual': '3333 triệu đồng',
      'f b2 actual': '3334 triệu đồng',
    };
    const reading = narrativeReading({
      facts,
      relations: ['f b actual = f b1 actual + f b2 actual', 'f all actual = f a actual + f b actual'],
    });
    const { blocks } = tieOut(reading, paragraph(reading, -3, 0));
    const [all, a, b, b1, b2] = figuresIn(blocks[0] as Block).map(valueOf) as [
      Decimal,
      Decimal,
      Decimal,
      Decimal,
      Decimal,
    ];
    assert.ok(equals(all, add(a, b)));
    assert.ok(equals(b, add(b1, b2)));
  });

  it('lets the outer breakdown choose which part moves, and the inner one follow', () => {
    const facts = {
      'f all actual': '1000',
      'f a actual': '333',
      'f c actual': '333',
      'f b actual': '334',
      'f b1 actual': '167',
      'f b2 actual': '167',
    };
    const reading = narrativeReading({
      facts,
      relations: ['f b actual = f b1 actual + f b2 actual', 'f all actual = f a actual + f c actual + f b actual'],
    });
    const { blocks } = tieOut(reading, paragraph(reading, -1, 0));
    assert.deepEqual(
      figuresIn(blocks[0] as Block).map(({ text }) => text),
      ['100', '33', '33', '34', '17', '17'],
    );
  });

  it('moves nothing where more is missing than its free parts can give', () => {
    const others = (of: string): string[] => Array.from({ length: 8 }, (_, n) => `f ${of}${String(n)} actual`);
    const facts = {
      'f first actual': '100',
      'f p actual': '12',
      ...Object.fromEntries(others('a').map((name) => [name, '11'])),
      'f second actual': '100',
      'f q actual': '12',
      ...Object.fromEntries(others('b').map((name) => [name, '11'])),
      'f both actual': '24',
      'f r actual': '0',
    };
    const reading = narrativeReading({
      facts,
      relations: [
        `f first actual = f p actual + ${others('a').join(' + ')}`,
        `f second actual = f q actual + ${others('b').join(' + ')}`,
        'f both actual = f p actual + f q actual + f r actual',
      ],
    });
    const { adjustments, rounded } = tieOut(reading, paragraph(reading, -1, 0));
    assert.deepEqual(
      adjustments.map(({ factId, printed }) => [factId, printed]),
      [
        ['f.p.actual', '2'],
        ['f.q.actual', '2'],
      ],
    );
    assert.deepEqual(rounded, ['f.both.actual']);
  });

  it('leaves a breakdown alone that names only some of the parts', () => {
    const facts = { 'f whole actual': '100000', 'f x actual': '33333', 'f y actual': '33333', 'f z actual': '33334' };
    const complete = narrativeReading({ facts, relations: ['f whole actual = f x actual + f y actual + f z actual'] });
    const partial = {
      ...complete,
      relations: complete.relations.map((relation) => changedRelation(relation, { exhaustive: false })),
    };
    assert.equal(tieOut(complete, paragraph(complete, -3, 1)).adjustments.length, 1);
    assert.deepEqual(tieOut(partial, paragraph(partial, -3, 1)), {
      blocks: paragraph(partial, -3, 1),
      adjustments: [],
      rounded: [],
    });
  });

  it('prints a figure that is said twice with the digits of its finer place', () => {
    const reading = breakdown(['1234', '2345']);
    const twice = [
      ...paragraph(reading, -3, 0),
      ...paragraph(reading, -3, 1).map((block) => ({ ...block, id: 'x/2' })),
    ];
    const { blocks } = tieOut(reading, twice);
    assert.deepEqual(
      blocks.map((block) => figuresIn(block).map(({ text }) => text)),
      [
        ['3,6', '1,2', '2,4'],
        ['3,6', '1,2', '2,4'],
      ],
    );
  });

  it('says that figures are rounded where no way of printing them adds up, in a footnote as in the text', () => {
    const facts = {
      'f r1 actual': '1000 triệu đồng',
      'f r2 actual': '1000 triệu đồng',
      'f c1 actual': '1500 triệu đồng',
      'f c2 actual': '500 triệu đồng',
      'f x actual': '700 triệu đồng',
      'f y actual': '300 triệu đồng',
      'f z actual': '800 triệu đồng',
      'f w actual': '200 triệu đồng',
    };
    const reading = narrativeReading({
      facts,
      relations: [
        'f r1 actual = f x actual + f y actual',
        'f r2 actual = f z actual + f w actual',
        'f c1 actual = f x actual + f z actual',
        'f c2 actual = f y actual + f w actual',
      ],
    });
    const figures = paragraph(reading, -3, 0).flatMap(figuresIn);
    for (const content of [figures, [{ type: 'footnote' as const, content: figures }]]) {
      const { blocks, rounded } = tieOut(reading, [{ type: 'paragraph', id: 'x/1', content }]);
      assert.deepEqual(rounded, ['f.c2.actual']);
      const said = blocks
        .flatMap((block) => (block.type === 'paragraph' ? block.content : []))
        .flatMap((inline) => (inline.type === 'footnote' ? inline.content : [inline]));
      assert.deepEqual(
        said.flatMap((inline, at) => (inline.type === 'text' ? [[said[at - 1], inline.text]] : [])),
        [[said[3], ' (số liệu đã làm tròn)']],
      );
      assert.deepEqual(
        blocks.flatMap(figuresIn).map(({ text }) => text),
        ['1', '1', '2', '1', '1', '0', '1', '0'],
      );
    }
  });

  it('makes any breakdown add up in print, moving no figure by more than one in its last place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50_000, max: 9_999_999 }), { minLength: 1, maxLength: 10 }),
        fc.integer({ min: -4, max: 0 }),
        fc.integer({ min: 0, max: 2 }),
        (values, shift, decimals) => {
          const reading = breakdown(values.map(String));
          const { blocks } = tieOut(reading, paragraph(reading, shift, decimals));
          const [whole, ...parts] = figuresIn(blocks[0] as Block);
          assert.ok(whole);
          assert.ok(
            equals(valueOf(whole), parts.map(valueOf).reduce(add, fromInteger(0))),
            parts.map((part) => part.text).join(' + '),
          );
          for (const part of parts) assert.ok(Math.abs(part.format.adjusted ?? 0) <= 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

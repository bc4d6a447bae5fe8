import { strict as assert } from 'node:assert';
import { codeOf, parseArithmetic, type Equation } from '.';

function shown(equation: Equation): string {
  switch (equation.kind) {
    case 'sum':
      return `${equation.whole}=${equation.parts.map((part, at) => (part.sign < 0 ? '-' : at > 0 ? '+' : '') + part.code).join('')}`;
    case 'ratio':
      return `${equation.whole}=${equation.a}/${equation.b}e${String(equation.factorPower)}`;
    case 'growth':
      return `${equation.whole}=(${equation.a}-${equation.b})/${equation.b}e${String(equation.factorPower)}`;
    case 'product':
      return `${equation.whole}=${equation.factors.join('*')}e${String(equation.factorPower)}`;
    case 'subset':
      return `${equation.part}<=${equation.whole}`;
    case 'count':
      return `${equation.whole}=#${equation.list}`;
  }
}

describe('parseArithmetic, code rows', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['1=4+13+22', ['1=4+13+22']],
    ['3=6+7+15+ 16 + 24 +25', ['3=6+7+15+16+24+25']],
    ['1=3+5+7=9+11', ['1=3+5+7', '1=9+11']],
    ['1=2+3+...+7', ['1=2+3+4+5+6+7']],
    ['1=2+..+5', ['1=2+3+4+5']],
    ['1=2+…+5', ['1=2+3+4+5']],
    ['1=2+3+ … +7', ['1=2+3+4+5+6+7']],
    ['1=2...5', ['1=2+3+4+5']],
    ['9=11+12+13 =14+15+16+17 =18+22', ['9=11+12+13', '9=14+15+16+17', '9=18+22']],
    ['10=11+15+16 +17= 18+…+22=23+26', ['10=11+15+16+17', '10=18+19+20+21+22', '10=23+26']],
    ['12=13+..+16=17+..+19=20+21', ['12=13+14+15+16', '12=17+18+19', '12=20+21']],
    ['18 = 19+20+21', ['18=19+20+21']],
    ['3=2/1', ['3=2/1e0']],
    ['3=2:1', ['3=2/1e0']],
    ['3=2÷1', ['3=2/1e0']],
    ['3=2/1x100', ['3=2/1e2']],
    ['3=2/1×100', ['3=2/1e2']],
    ['3=2/1*100%', ['3=2/1e2']],
    ['3 = (2/1) x 100', ['3=2/1e2']],
    ['3=2x100/1', ['3=2/1e2']],
    ['5=4-3', ['5=4-3']],
    ['5=4–3', ['5=4-3']],
    ['(5)=(4)-(3)', ['5=4-3']],
    ['[1]=[2]+[3]', ['1=2+3']],
    ['c=b/a', ['c=b/ae0']],
    ['6=(4-3)/3x100', ['6=(4-3)/3e2']],
    ['6=4/3x100-100', ['6=(4-3)/3e2']],
    ['6=4/3-1', ['6=(4-3)/3e0']],
    ['3=1x2', ['3=1*2e0']],
    ['3=1×2/10', ['3=1*2e-1']],
    ['7=5+6-4', ['7=5+6-4']],
    ['4', []],
    ['MS', []],
    ['A', []],
  ];
  for (const [text, expected] of cases) {
    it(`reads "${text}"`, () => {
      assert.deepEqual(parseArithmetic(text, 'code').equations.map(shown), expected);
    });
  }

  it('keeps the sound sides of a chain and names the others', () => {
    const { equations, unsound } = parseArithmetic('9=11+12=?+3=18+22', 'code');
    assert.deepEqual(equations.map(shown), ['9=11+12', '9=18+22']);
    assert.deepEqual(unsound, ['?+3']);
  });

  it('gives every column its code', () => {
    assert.equal(codeOf('1=4+13+22'), '1');
    assert.equal(codeOf('18 = 19+20+21'), '18');
    assert.equal(codeOf('(3)'), '3');
    assert.equal(codeOf('MS'), 'MS');
    assert.equal(codeOf('Nội dung'), null);
  });
});

describe('parseArithmetic, form keys', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['production=area×yield÷10', ['production=area*yielde-1']],
    ['percent-of-plan=actual/plan×100', ['percent-of-plan=actual/plane2']],
    ['growth=(actual - prior)/prior×100', ['growth=(actual-prior)/priore2']],
    ['change=actual - prior', ['change=actual-prior']],
    [
      'total-revenue - total-share=domestic - domestic-share',
      ['total-revenue=+total-share+domestic-domestic-share'.replace('=+', '=')],
    ],
    ['destroyed≤infected', ['destroyed<=infected']],
    ['wards=count(ward-list)', ['wards=#ward-list']],
    ['ms-1=ms-2 + ms-3', ['ms-1=ms-2+ms-3']],
  ];
  for (const [text, expected] of cases) {
    it(`reads "${text}"`, () => {
      assert.deepEqual(parseArithmetic(text, 'key').equations.map(shown), expected);
    });
  }

  it('ends quickly on hostile text', () => {
    const start = process.cpuUsage();
    for (const text of ['1=' + '2+'.repeat(150), '1=2+...+999', '('.repeat(399), '1' + '='.repeat(398)])
      parseArithmetic(text, 'code');
    assert.ok(process.cpuUsage(start).user < 200_000);
  });
});

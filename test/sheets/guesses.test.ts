/** What figures seem to say and do not: a guess beside what is printed, chance among many, one slip in a rule that holds. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../support/typed-sheet';

const rounded = (value: number): number => Math.round(value * 10) / 10;

describe('sheets: guesses', () => {
  it('leave a percentage alone whose quotient the code row prints, though most lines fit another one too', () => {
    const amounts: [number, number, number, number][] = [
      [410, 410, 533, 533],
      [275, 275, 301, 301],
      [860, 430, 712, 356],
      [122, 122, 118, 118],
      [539, 539, 620, 620],
      [384, 384, 407, 407],
      [650, 600, 700, 615],
    ];
    const { accused, provenAt } = examined({
      rows: [
        ['QUYẾT TOÁN THU NGÂN SÁCH'],
        ['STT', 'Khoản thu', 'Dự toán', '', 'Quyết toán', '', 'So sánh (%)', ''],
        ['', '', 'Thu NSNN', 'Thu NSX', 'Thu NSNN', 'Thu NSX', 'Thu NSNN', 'Thu NSX'],
        ['A', 'B', '1', '2', '3', '4', '5=3/1', '6=4/2'],
        ...amounts.map(([a, b, c, d], at): Typed[] => [
          String(at + 1),
          `Khoản ${'abcdefg'[at] ?? ''}`,
          ...[a, b, c, d, rounded((c / a) * 100), rounded((d / b) * 100)],
        ]),
      ],
      merges: ['C2:D2', 'E2:F2', 'G2:H2'],
    });
    assert.deepEqual(accused, []);
    assert.ok(['G7', 'H7', 'G11', 'H11'].every((cell) => provenAt.includes(cell)));
  });

  const places: [string, number, number][] = [
    ['Phường Tân Tiến', 241, -50],
    ['Phường Ba Đồn', 118, 37],
    ['Xã Phú Lộc', 446, 38],
    ['Xã Thanh Tùng', 667, -233],
    ['Xã An Bình', 304, -12],
    ['Xã Long Hải', 590, 81],
  ];
  const changes = (wrong: number, by: number) =>
    examined({
      rows: [
        ['SỐ VỤ VI PHẠM'],
        ['STT', 'Đơn vị', 'Năm 2022', 'Năm 2023', 'Tăng, giảm'],
        ...places.map(([name, before, change], at): Typed[] => [
          String(at + 1),
          name,
          before,
          before + change + (at === wrong ? by : 0),
          change,
        ]),
      ],
    }).accused;

  it('ask a difference where it fell as where it rose', () => {
    assert.deepEqual(changes(-1, 0), []);
    for (const line of [0, 1, 2, 3, 4, 5])
      assert.deepEqual(
        changes(line, 7).map((said) => said.replace(/:.*/, '')),
        [`total-equals-parts/mismatch D${String(line + 3)}`],
        places[line]?.[0],
      );
  });

  const months = [412, 388, 401, 295, 377, 512, 466, 430, 391, 350];
  function running(wrong: number, by: number): string[] {
    let sum = 0;
    const rows: Typed[][] = months.map((own, at) => {
      sum += own;
      return [`Tháng ${String(at + 1)}`, own, sum + (at === wrong ? by : 0)];
    });
    const { findings } = examined({
      rows: [['THU PHÍ CHỢ'], ['Tháng', 'Thực hiện', 'Lũy kế từ đầu năm'], ...rows],
    });
    return findings
      .filter(({ severity }) => severity === 'error')
      .map(({ at, suspects }) => `${at.cell} ${suspects?.[0]?.at.cell ?? ''}`);
  }

  it('name one wrong running total, which is off in its own line and in the next', () => {
    assert.deepEqual(running(-1, 0), []);
    assert.deepEqual(running(5, 300), ['C8 C8', 'C9 C8']);
    assert.deepEqual(running(9, -40), ['C12 C12']);
  });

  const gifts = [1, 1, 5, 2, 10, 2, 1, 5, 5, 2, 1, 20, 2, 5, 1, 2, 10, 1, 5, 2];
  const list = (said: number) =>
    examined({
      rows: [
        ['DANH SÁCH ỦNG HỘ'],
        ['STT', 'Họ và tên', 'Số tiền (đồng)'],
        ...gifts.map((gift, at): Typed[] => [
          String(at + 1),
          `Ông ${'ABCDEGHKLMNOPQRSTUVX'[at] ?? ''}`,
          gift * 100_000,
        ]),
        ['', 'Tổng cộng', said * 100_000],
      ],
    });
  const given = gifts.reduce((sum, gift) => sum + gift);

  it('take no gift for the quotient of two others', () => {
    const { accused, proofs } = list(given);
    assert.deepEqual(accused, []);
    assert.deepEqual(
      proofs.map(({ at, claim }) => [at.cell, claim.kind, claim.parts.length]),
      [['C23', 'sum', gifts.length]],
    );
  });

  it('take no total of a numbered list for the sum of its last lines, though round amounts happen to fit', () => {
    // The first three make up what is missing.
    assert.deepEqual(
      list(given - 7).accused.map((said) => said.replace(/:.*/, '')),
      ['total-equals-parts/mismatch C23'],
    );
  });

  it('find no line among many to be the quotient of two others', () => {
    // Figures without a rule, the same in every run.
    let state = 7;
    const next = (most: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return 100 + (Math.floor(state / 65_536) % most);
    };
    for (let sheet = 0; sheet < 12; sheet += 1) {
      const lines = Array.from({ length: 40 }, (_, at): Typed[] => {
        const [plan, actual] = [next(900), next(900)];
        return [String(at + 1), `Thôn ${String(at + 1)}`, plan, actual, rounded((actual / plan) * 100)];
      });
      const { accused } = examined({
        rows: [['THU QUỸ'], ['STT', 'Đơn vị', 'Dự toán', 'Thực hiện', 'Tỷ lệ (%)'], ...lines],
      });
      assert.deepEqual(accused, [], `sheet ${String(sheet)}`);
    }
  });

  it('know what came in and went out by its amounts, though most lines have nothing that came in', () => {
    const stock: [string, number, number, number, number][] = [
      ['Thuốc ho', 500, 18, 12, 9],
      ['Bông băng', 710, 25, 0, 11],
      ['Cồn y tế', 330, 14, 0, 6],
      ['Nước muối', 90, 120, 300, 185],
      ['Kim tiêm', 45, 900, 0, 415],
      ['Găng tay', 62, 340, 0, 128],
      ['Khẩu trang', 37, 705, 0, 611],
    ];
    const total = [0, 0, 0, 0];
    const lines = stock.map(([name, price, before, came, went], at): Typed[] => {
      const amounts = [before, came, went, before + came - went].map((quantity) => quantity * price);
      amounts.forEach((amount, of) => (total[of] = (total[of] ?? 0) + amount));
      const cells = [before, came, went, before + came - went].flatMap((quantity, of): Typed[] =>
        quantity === 0 ? ['', ''] : [quantity, amounts[of] ?? 0],
      );
      return [String(at + 1), name, price, ...cells];
    });
    const { accused, proofs } = examined({
      rows: [
        ['BÁO CÁO NHẬP, XUẤT, TỒN'],
        ['STT', 'Tên hàng', 'Đơn giá', 'Tồn đầu kỳ', '', 'Nhập', '', 'Xuất', '', 'Tồn cuối kỳ', ''],
        ['', '', '', 'SL', 'Thành tiền', 'SL', 'Thành tiền', 'SL', 'Thành tiền', 'SL', 'Thành tiền'],
        ...lines,
        ['', 'Tổng cộng', '', ...total.flatMap((amount): Typed[] => ['', amount])],
      ],
      merges: ['D2:E2', 'F2:G2', 'H2:I2', 'J2:K2'],
    });
    assert.deepEqual(accused, []);
    const balance = proofs.filter(({ claim }) => claim.kind === 'sum' && claim.parts.length === 3);
    assert.ok(
      balance.some(({ at, claim }) => [at, ...claim.parts.map((part) => part.at)].some(({ cell }) => cell === 'K11')),
    );
  });

  it('are not needed for a bare percentage beside its plan and its actual: one wrong of few is named', () => {
    const funds = (third: number) =>
      examined({
        rows: [
          ['TÌNH HÌNH GIẢI NGÂN'],
          ['TT', 'Nguồn vốn', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
          ['1', 'Trung ương', 96500, 58240, 60.4],
          ['2', 'Tỉnh', 112350, 69106, 61.5],
          ['3', 'Huyện', 77600, 43950, third],
          ['4', 'Xã', 12500, 5000, 40],
        ],
      }).accused;
    assert.deepEqual(funds(56.6), []);
    assert.deepEqual(funds(65.6), ['ratio-equals-quotient/mismatch E5: D5 C5']);
  });
});

/** A form that nobody filled in, beside one that is: it stays owed, and says so wherever it is asked for. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { unzipSync } from 'fflate';
import { readXlsx } from '../../hosts/xlsx-file';
import { cellName } from '../../core/cell-address';
import { overwrite, type BlindEdit } from '../../../test/support/overwrite';
import { bookOf, handingPath, PERIOD, serverRig, type ServerRig } from '../../../test/support/server-rig';

const BODY = 'UBND xã Kim Long';
const REVENUE = 'Biểu 94';

/** With "Biểu 94" as it was handed out, but for what is typed on it. */
async function blankOf(seed: number, typed: Readonly<Record<string, string | number>> = {}): Promise<Uint8Array> {
  const bytes = await bookOf({ body: BODY, seed });
  const { sheets } = await readXlsx(bytes, 'a.xlsx');
  const cells = sheets.find(({ name }) => name === REVENUE)?.cells ?? [];
  const edits = cells.flatMap(({ row, column, value }): BlindEdit[] => {
    const cell = cellName(row, column);
    if (typeof value !== 'number' && !(cell in typed)) return [];
    return [{ kind: 'set-cell', sheet: REVENUE, cell, value: typed[cell] ?? null }];
  });
  return overwrite(bytes, edits);
}

describe('a blank form beside a filled one', () => {
  let rig: ServerRig;
  before(async () => {
    rig = await serverRig();
    const path = handingPath(rig.unit('UBND xã Tân Lập'), true);
    assert.equal((await (await rig.as('truong'))('POST', path, { body: await bookOf() })).status, 200);
  });
  after(() => rig.close());

  const send = async (body: Uint8Array) =>
    (await rig.as('xa2'))('POST', handingPath(rig.unit(BODY), true, 'kim-long.xlsx'), { body });
  const slots = async () => {
    const { units } = (await (await rig.as('thuky'))('GET', `/due?period=${PERIOD}`)).json;
    return (units as { name: string; slots: { state: string; blank?: true }[] }[]).find(({ name }) => name === BODY)
      ?.slots;
  };
  const told = async (): Promise<string> => {
    const { bytes } = await (await rig.as('thuky'))('GET', `/periods/${PERIOD}/sum`);
    return new TextDecoder().decode(unzipSync(bytes)['tong-hop.txt']);
  };

  it('is taken without it: the receipt, the table, the reminder and the sum say that it is owed', async () => {
    const { status, json } = await send(await blankOf(2));
    assert.equal(status, 200);
    const [blank, ...more] = json.blank as { message: string; sheet: string }[];
    assert.deepEqual([blank?.sheet, more], [REVENUE, []]);
    assert.match(
      blank?.message ?? '',
      /“Thu ngân sách” \(trang “Biểu 94”\) còn trống nên không tính là đã nộp.*ghi 0 hoặc “Không phát sinh”/,
    );
    assert.deepEqual([json.submission.forms, json.submission.blankNames], [['crops'], ['Thu ngân sách']]);
    assert.deepEqual(
      (await slots())?.map(({ state, blank }) => [state, blank]),
      [
        ['expected', true],
        ['submitted', undefined],
      ],
    );
    const reminders = (await (await rig.as('thuky'))('GET', `/reminders?period=${PERIOD}`)).json as { text: string }[];
    assert.ok(reminders.some(({ text }) => text.includes(`${BODY}: còn “Thu ngân sách” (trong sổ đã nộp còn trống)`)));
    const sum = await told();
    assert.match(sum, /Biểu còn trống, không cộng:\n {2}.*Biểu 94/);
    assert.match(sum, /Biểu còn thiếu[^:]*:\n.*Kim Long/);
    assert.doesNotMatch(sum, /Danh sách không cộng/);
  });

  it('alone, or with formulas over blanks, it is refused', async () => {
    const alone = await overwrite(await blankOf(2), [{ kind: 'remove-sheet', sheet: 'Cây trồng' }]);
    const { status, json } = await send(alone);
    assert.equal(status, 422);
    assert.match(
      JSON.stringify(json.error.problems),
      /chưa điền số nào \(“Thu ngân sách” còn trống\).*“Không phát sinh”/,
    );
  });

  it('with words that nothing happened it is handed in, and is owed no more', async () => {
    const { status, json } = await send(await blankOf(2, { B8: 'Không phát sinh' }));
    assert.deepEqual([status, json.blank, json.submission.forms], [200, [], ['budget-revenue', 'crops']]);
    assert.deepEqual((await slots())?.[0], { ...(await slots())?.[0], state: 'submitted' });
    const sum = await told();
    assert.match(sum, /Biểu ghi không phát sinh:\n {2}UBND xã Kim Long\.xlsx › Biểu 94/);
    assert.doesNotMatch(sum, /Biểu còn trống|chưa có biểu này|Biểu còn thiếu/);
  });

  it('with a figure or two it is handed in', async () => {
    const { json } = await send(await blankOf(2, { C9: 100, D9: 50, E9: 50 }));
    assert.deepEqual([json.blank, json.submission?.forms], [[], ['budget-revenue', 'crops']], JSON.stringify(json));
  });

  it('takes nothing from what was handed in before', async () => {
    const { json } = await send(await blankOf(3));
    assert.match(
      (json.blank as { message: string }[])[0]?.message ?? '',
      /còn trống nên bản 3 đã nộp trước vẫn được tính/,
    );
    assert.deepEqual(
      (await slots())?.map(({ state, blank }) => [state, blank]),
      [
        ['submitted', undefined],
        ['submitted', undefined],
      ],
    );
    const { bytes } = await (await rig.as('thuky'))('GET', `/periods/${PERIOD}/workbooks`);
    const list = new TextDecoder().decode(unzipSync(bytes)['danh-sach.csv']);
    assert.match(list, /“Biểu 94” \(trang này để trống, bản 3 nộp trước vẫn được tính\)/);
  });
});

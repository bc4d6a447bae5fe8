import { strict as assert } from 'node:assert';
import { openFileBytes, type FileGivingOffice } from './open-file';

interface Given {
  readonly size: number;
  readonly slices: readonly (readonly number[] | null)[];
  readonly closed: string[];
}

/** The common API's file, as far as it is asked. */
function officeWith(file: Given | null): FileGivingOffice {
  const [Succeeded, Failed] = ['succeeded', 'failed'];
  return {
    FileType: { Compressed: 'compressed' },
    AsyncResultStatus: { Succeeded, Failed },
    context: {
      document: {
        getFileAsync: (_type: unknown, _options: unknown, answer: (result: unknown) => void) => {
          if (!file) return answer({ status: Failed });
          answer({
            status: Succeeded,
            value: {
              size: file.size,
              sliceCount: file.slices.length,
              getSliceAsync: (index: number, told: (result: unknown) => void) => {
                const data = file.slices[index];
                told(data ? { status: Succeeded, value: { data } } : { status: Failed });
              },
              closeAsync: (told: () => void) => {
                file.closed.push('closed');
                told();
              },
            },
          });
        },
      },
    },
  } as unknown as FileGivingOffice;
}

describe('the bytes of the open file', () => {
  it('are put together from slices, and the file is closed', async () => {
    const closed: string[] = [];
    assert.deepEqual(
      await openFileBytes(
        officeWith({
          size: 5,
          slices: [
            [80, 75, 3],
            [4, 9],
          ],
          closed,
        }),
      ),
      Uint8Array.of(80, 75, 3, 4, 9),
    );
    assert.deepEqual(closed, ['closed']);
  });

  it('are none where the host refuses, or hands out less or more than it said', async () => {
    assert.equal(await openFileBytes(officeWith(null)), null);
    for (const slices of [[[80, 75], null], [[80, 75]], [[80, 75, 3, 4, 9, 9]]]) {
      const closed: string[] = [];
      assert.equal(await openFileBytes(officeWith({ size: 5, slices, closed })), null);
      assert.deepEqual(closed, ['closed']);
    }
  });
});

import { strict as assert } from 'node:assert';
import { mayBeExcel } from './may-be-excel';

describe('what the pane is made for before Office has answered', () => {
  it('is Excel, but where the address says otherwise', () => {
    for (const search of ['', '?view=check', '?office=copy', '?_host_Info=Excel$Win32$16.01$vi-VN', '?view=word'])
      assert.ok(mayBeExcel(search), search);
    for (const search of ['?_host_Info=Word$Win32$16.01$vi-VN', '?browser=1', '?window=sign-in'])
      assert.ok(!mayBeExcel(search), search);
  });
});

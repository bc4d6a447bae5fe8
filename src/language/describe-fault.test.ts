import { strict as assert } from 'node:assert';
import { Fault } from '../core/fault';
import { describeFault } from './describe-fault';

describe('describeFault', () => {
  it('names the place first and stays on one line, whatever the name holds', () => {
    const fault = new Fault('corrupt', { file: 'chi\nx.xlsx', sheet: 'Biểu 95', cell: 'D12' });
    assert.match(describeFault(fault, 'vi'), /^Tệp “chi x\.xlsx”, trang “Biểu 95”, ô D12: Tệp bị hỏng/);
    assert.match(describeFault(fault, 'en'), /^File “chi x\.xlsx”, sheet “Biểu 95”, cell D12: The file is damaged/);
  });

  it('bounds what it repeats', () => {
    assert.ok(describeFault(new Fault('internal', { file: 'x'.repeat(5000) }), 'en').length < 500);
  });
});

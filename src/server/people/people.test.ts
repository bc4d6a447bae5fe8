/** Passwords and limits of tries, by themselves. */
import { strict as assert } from 'node:assert';
import { isPassword, keptPassword, PASSWORD_COST } from './passwords';
import { RateLimit } from './rate-limit';

describe('passwords', () => {
  it('are kept as argon2id with a salt of their own, at no less than the cost that is asked for', async () => {
    assert.deepEqual(PASSWORD_COST, { memory: 19_456, passes: 2 });
    const cost = { memory: 64, passes: 1 };
    const [one, two] = [await keptPassword('Mật khẩu số 1', cost), await keptPassword('Mật khẩu số 1', cost)];
    assert.match(one, /^\$argon2id\$v=19\$m=64,t=1,p=1\$/);
    assert.notEqual(one, two);
    assert.equal(await isPassword('Mật khẩu số 1'.normalize('NFD'), one), true);
    assert.equal(await isPassword('Mật khẩu số 2', one), false);
    for (const kept of ['', 'x', one.slice(0, -3)]) assert.equal(await isPassword('', kept), false);
    assert.equal(await isPassword('x'.repeat(300), one), false);
  });

  it('agree with another implementation of argon2id', async () => {
    const { argon2id } = await import('@noble/hashes/argon2.js');
    const salt = Buffer.alloc(16, 7);
    const hash = Buffer.from(argon2id('khớp', salt, { m: 64, t: 1, p: 1, dkLen: 32 })).toString('base64');
    const text = `$argon2id$v=19$m=64,t=1,p=1$${salt.toString('base64').replace(/=+$/, '')}$${hash.replace(/=+$/, '')}`;
    assert.equal(await isPassword('khớp', text), true);
  });
});

describe('limits of tries', () => {
  it('count by key within a window of time, and forget', () => {
    let now = 0;
    const limit = new RateLimit(2, 1000, () => now);
    for (const key of ['a', 'a', 'b']) limit.take(key);
    assert.deepEqual([limit.wait('a'), limit.wait('b')], [1, 0]);
    limit.free('a');
    assert.equal(limit.wait('a'), 0);
    for (const key of ['a', 'a']) limit.take(key);
    now = 1000;
    assert.equal(limit.wait('a'), 0);
    for (let n = 0; n < 50_001; n += 1) limit.take(String(n));
    limit.take('b');
    assert.equal(limit.wait('b'), 0);
  });
});

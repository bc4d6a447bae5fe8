/** Whoever guesses at somebody's password is stopped; whose name it is, is not. */
import { strict as assert } from 'node:assert';
import { SignInTries } from './sign-in-tries';

describe('wrong passwords', () => {
  it('stop the address that they come from for that name, and nobody else', () => {
    const tries = new SignInTries(() => 0);
    for (let n = 0; n < 10; n += 1) {
      assert.equal(tries.wait('xa2', '10.0.0.9'), 0);
      tries.wrong('xa2', '10.0.0.9');
    }
    assert.ok(tries.wait('xa2', '10.0.0.9') > 0);
    assert.equal(tries.wait('xa2', '10.0.0.2'), 0);
    assert.equal(tries.wait('xa3', '10.0.0.9'), 0);
  });

  it('from many addresses stop all but those that the name has been signed in from', () => {
    const tries = new SignInTries(() => 0);
    tries.right('xa2', '10.0.0.2');
    for (let n = 0; n < 60; n += 1) tries.wrong('xa2', `10.0.1.${String(n)}`);
    assert.ok(tries.wait('xa2', '10.0.2.1') > 0);
    assert.equal(tries.wait('xa2', '10.0.0.2'), 0);
    for (let n = 0; n < 10; n += 1) tries.wrong('xa2', '10.0.0.2');
    assert.ok(tries.wait('xa2', '10.0.0.2') > 0);
  });

  it('for many names stop their address', () => {
    const tries = new SignInTries(() => 0);
    for (let n = 0; n < 100; n += 1) tries.wrong(`xa${String(n)}`, '10.0.0.9');
    assert.ok(tries.wait('xa500', '10.0.0.9') > 0);
    assert.equal(tries.wait('xa500', '10.0.0.8'), 0);
  });
});

/** One account for each unit that owes forms and has nobody to hand them in: logins made of the units' names, first passwords told once. */
import { slug } from '../../language';
import { Tree } from '../bodies/tree';
import { newPerson } from '../people/accounts';
import type { PasswordCost } from '../people/passwords';
import { openStore } from '../store';

export interface MadeAccount {
  readonly unit: string;
  readonly login: string;
  readonly password: string;
}

/** Each as it is made: whoever stops in between has a password for every account that is there. */
export async function* makeAccounts(place: string, cost?: PasswordCost): AsyncGenerator<MadeAccount> {
  const store = await openStore(place);
  try {
    const people = await store.people.all();
    const served = new Set(people.flatMap(({ role, unit }) => (role === 'head' && unit !== null ? [unit] : [])));
    const logins = new Set(people.map(({ login }) => login));
    const owing = new Set((await store.units.expected()).map(({ unit }) => unit));
    const tree = new Tree(await store.units.all());
    for (const { id, name } of tree.units) {
      if (!owing.has(id) || served.has(id)) continue;
      const login = freeLogin(name, logins);
      logins.add(login);
      const given = { login, name: tree.nameOf(id), role: 'head' as const, unit: id };
      const services = { store, now: () => new Date(), ...(cost === undefined ? {} : { cost }) };
      const { password } = await newPerson(services, given, '');
      yield { unit: given.name, login, password };
    }
  } finally {
    await store.close();
  }
}

/** "UBND xã Tân Lập" -> "xa-tan-lap", or with a number where that is taken. */
function freeLogin(name: string, taken: ReadonlySet<string>): string {
  const plain = slug(name.replace(/^(?:UBND|Ủy ban nhân dân)\s+/iu, '')).slice(0, 50);
  for (let count = 1; ; count += 1) {
    const login = count === 1 ? plain : `${plain}-${String(count)}`;
    if (!taken.has(login)) return login;
  }
}

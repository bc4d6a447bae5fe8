/** Accounts: made and changed by the administrator, each with a first password that is shown once. */
import type { z } from 'zod';
import { Tree } from '../bodies/tree';
import type { newPerson as newPersonShape, personChange } from '../api/shapes';
import { notFound, Refusal } from '../refusal';
import type { Services } from '../services';
import type { Person, Tables } from '../store';
import { keptPassword, madePassword } from './passwords';
import { loginOf, newId } from './sign-in';

/** Roles that hand in belong to a unit; a person of all units would hand in for any. */
async function requireUnit({ units }: Tables, { role, unit }: Pick<Person, 'role' | 'unit'>): Promise<void> {
  if (unit !== null && !new Tree(await units.all()).unit(unit)) throw notFound();
  if (unit !== null || (role !== 'preparer' && role !== 'head')) return;
  throw new Refusal('blocked', {
    vi: 'Người lập biểu và người nộp phải thuộc một cơ quan hoặc phòng; hãy chọn đơn vị.',
    en: 'A preparer and a head belong to a body or a department; choose the unit.',
  });
}

export async function newPerson(
  { store, now, cost }: Pick<Services, 'store' | 'now' | 'cost'>,
  given: z.output<typeof newPersonShape>,
  by: string,
): Promise<{ readonly person: Person; readonly password: string }> {
  const password = madePassword();
  const { name, role, unit } = given;
  const login = loginOf(given.login);
  const person = { id: newId(), login, name, role, unit, password: await keptPassword(password, cost), active: 1 };
  await store.change(async (tables) => {
    await requireUnit(tables, person);
    if (await tables.people.byLogin(login))
      throw new Refusal('conflict', {
        vi: `Đã có tài khoản “${login}”; hãy chọn tên khác.`,
        en: `There is an account "${login}" already; choose another name.`,
      });
    await tables.people.put(person);
    const data = { login, role, unit: unit ?? '' };
    await tables.audit.append({ at: now().toISOString(), person: by, action: 'account', subject: person.id, data });
  });
  return { person, password };
}

export interface PersonChange {
  readonly id: string;
  readonly change: z.output<typeof personChange>;
  readonly by: string;
}

export async function changePerson(
  { store, now, cost }: Services,
  { id, change, by }: PersonChange,
): Promise<{ readonly person: Person; readonly password: string | null }> {
  const password = change.newPassword ? madePassword() : null;
  const kept = password === null ? null : await keptPassword(password, cost);
  const person = await store.change(async (tables) => {
    const known = await tables.people.byId(id);
    if (!known) throw notFound();
    const { name = known.name, role = known.role, unit = known.unit, active = known.active === 1 } = change;
    if (id === by && (!active || role !== known.role))
      throw new Refusal('conflict', {
        vi: 'Không ai tự khóa tài khoản hay đổi vai của chính mình; hãy nhờ người quản trị khác.',
        en: 'Nobody closes the own account or changes the own role; ask another administrator.',
      });
    const changed = { ...known, name, role, unit, active: active ? 1 : 0, password: kept ?? known.password };
    await requireUnit(tables, changed);
    await tables.people.put(changed);
    await tables.people.endAll(id);
    const data = { role, unit: unit ?? '', active: changed.active, password: password === null ? 0 : 1 };
    await tables.audit.append({ at: now().toISOString(), person: by, action: 'account', subject: id, data });
    return changed;
  });
  return { person, password };
}

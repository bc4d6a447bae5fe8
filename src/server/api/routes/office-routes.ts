/** What the administrator keeps: the tree of bodies, the people, the audit log. */
import { treeFor, treeOf } from '../../bodies/tree';
import { bodiesOf, importBodies, triedBodies } from '../../bodies/import-bodies';
import { changePerson, newPerson } from '../../people/accounts';
import { route, type Route } from '../route';
import * as gives from '../answer-shapes';
import { aboutsOf } from '../entry-about';
import * as shapes from '../shapes';
import { auditView, namesOf, personView } from '../views';

/** Entries of the log on one page. */
const A_PAGE = 200;

export const OFFICE_ROUTES: readonly Route[] = [
  route({
    method: 'PUT',
    path: '/bodies',
    summary: 'Takes a bodies.yaml, or the same as a table (CSV), as the tree of bodies from now on',
    who: ['administrator'],
    wide: true,
    answer: 'How many units and expected forms it names, and which units it no longer names; what these sent is kept',
    gives: gives.tree,
    body: shapes.bodiesFile,
    act: async ({ services, person, body }) => {
      const bodies = bodiesOf(body.yaml, services.forms);
      if (body.trial) return triedBodies(services.store, bodies);
      return importBodies(services.store, bodies, { person: person.id, at: services.now().toISOString() });
    },
  }),
  route({
    method: 'GET',
    path: '/units',
    summary: 'Bodies and departments',
    who: ['administrator', 'secretary'],
    answer: 'A list of units in the order of the tree',
    gives: gives.units,
    act: async ({ services: { store }, person }) => {
      const tree = await treeFor(store, person);
      return tree.units
        .filter(({ id, active }) => active === 1 && tree.sees(person, id))
        .map(({ id, parent, kind }) => ({ id, parent, kind, name: tree.nameOf(id) }));
    },
  }),
  route({
    method: 'GET',
    path: '/people',
    summary: 'The accounts of the own unit and those below it; of all, for who belongs to none',
    who: ['administrator'],
    answer: 'A list of people',
    gives: gives.people,
    act: async ({ services: { store }, person }) => {
      const tree = await treeFor(store, person);
      return (await store.people.all(person.unit)).map((each) => personView(each, tree));
    },
  }),
  route({
    method: 'POST',
    path: '/people',
    summary: 'Makes an account',
    who: ['administrator'],
    wide: true,
    answer: 'The person and a first password, shown this once',
    gives: gives.account,
    body: shapes.newPerson,
    act: async ({ services, person, body }) => {
      const made = await newPerson(services, body, person.id);
      const tree = await treeOf(services.store, made.person.unit);
      return { person: personView(made.person, tree), password: made.password };
    },
  }),
  route({
    method: 'PUT',
    path: '/people/{id}',
    summary: 'Changes an account; ends its sessions',
    who: ['administrator'],
    wide: true,
    answer: 'The person, and a new password where one was asked for',
    gives: gives.account,
    params: shapes.byId,
    body: shapes.personChange,
    act: async ({ services, person, params, body }) => {
      const changed = await changePerson(services, { id: params.id, change: body, by: person.id });
      const tree = await treeOf(services.store, changed.person.unit);
      return { person: personView(changed.person, tree), password: changed.password };
    },
  }),
  route({
    method: 'GET',
    path: '/audit',
    summary: 'The audit log, newest first, as far as it concerns the own unit and those below it',
    who: ['administrator'],
    answer: 'A page of entries, each bound to the one before by its hash',
    gives: gives.entries,
    query: shapes.page,
    act: async ({ services: { store }, person, query, language }) => {
      const { audit } = store;
      const entries = await (person.unit === null
        ? audit.latest(A_PAGE, query.before)
        : audit.latestOf(person.unit, A_PAGE, query.before));
      const people = entries.map((entry) => entry.person);
      const names = await namesOf(store, people);
      const abouts = await aboutsOf(store, entries, { tree: await treeFor(store, person), language });
      return entries.map((entry) => auditView(entry, names, abouts));
    },
  }),
];

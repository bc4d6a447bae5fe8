/** Periods, what is due in them, and reminders. */
import { parsePeriod } from '../../../language';
import { byUnit, slotsOf, type Slot } from '../../bodies/slots';
import { isOwnUnit, treeFor, type Tree } from '../../bodies/tree';
import { collected } from '../../flow/collected';
import { disagreements } from '../../flow/contradictions';
import { goneOf, type GoneUnit } from '../../flow/gone';
import { lockPeriod, openedPeriod, periodSaid, removePeriod } from '../../flow/period';
import { remindersOf } from '../../flow/reminders';
import { summed } from '../../flow/summed';
import type { ContradictionAnswer, DueAnswer, SlotAnswer, UnitAnswer } from '../../../submission-api';
import { Refusal } from '../../refusal';
import type { Services } from '../../services';
import { ROLES, type Person } from '../../store';
import { FileAnswer, route, type Route } from '../route';
import * as gives from '../answer-shapes';
import * as shapes from '../shapes';
import { periodView, slotView } from '../views';

const SENDERS: ReadonlySet<Person['role']> = new Set(['preparer', 'head']);

/** The slots of one period that a person may see, with the tree. */
async function slotsFor(
  { store, now }: Services,
  person: Person,
  id: string,
): Promise<{
  readonly tree: Tree;
  readonly slots: readonly Slot[];
  readonly locked: string | null;
  readonly gone: readonly GoneUnit[];
}> {
  const period = await openedPeriod(store.units, id);
  const tree = await treeFor(store, person);
  const units = tree.units.filter((unit) => tree.sees(person, unit.id));
  const expected = await store.units.expected(person.unit);
  const ids = units.map((unit) => unit.id);
  const submissions = await store.submissions.ofPeriod(id, ids);
  const slots = slotsOf({ units, expected, period, submissions, now: now() });
  const isWhole = units.every(({ active }) => active === 1);
  const gone = isWhole ? [] : goneOf(units, byUnit(submissions), person.unit);
  return { tree, locked: period.locked, slots, gone };
}

function lockRoute(path: '/periods/{period}/lock' | '/periods/{period}/unlock', summary: string): Route {
  const lock = path.endsWith('/lock');
  return route({
    method: 'POST',
    path,
    summary,
    who: ['secretary'],
    wide: true,
    answer: 'The period',
    gives: gives.period,
    params: shapes.byPeriod,
    act: async ({ services: { store, now }, person, params, language }) => {
      const by = { at: now().toISOString(), person: person.id };
      return periodView(await store.change((tables) => lockPeriod(tables, params.period, lock, by)), language);
    },
  });
}

export const DUE_ROUTES: readonly Route[] = [
  route({
    method: 'GET',
    path: '/periods',
    summary: 'The periods for which is collected, the latest first',
    who: ROLES,
    answer: 'A list of periods: id, name, when opened, when locked',
    gives: gives.periods,
    act: async ({ services, language }) =>
      (await services.store.units.periods()).map((period) => periodView(period, language)),
  }),
  route({
    method: 'POST',
    path: '/periods',
    summary: 'Opens a period',
    who: ['secretary', 'administrator'],
    wide: true,
    answer: 'The period',
    gives: gives.period,
    body: shapes.newPeriod,
    act: async ({ services: { store, now }, person, body, language }) => {
      const id = parsePeriod(body.period)?.id;
      if (id === undefined)
        throw new Refusal('not-understood', {
          vi: `“${body.period}” không phải một kỳ báo cáo; hãy chọn loại kỳ và năm (tháng, quý, 6 tháng, 9 tháng, năm).`,
          en: `"${body.period}" is no period; choose a kind and a year (a month, a quarter, 6 months, 9 months, a year).`,
        });
      const at = now().toISOString();
      const opened = await store.change(async ({ units, audit }) => {
        if (!(await units.period(id))) {
          await units.openPeriod(id, at);
          await audit.append({ at, person: person.id, action: 'open', subject: id });
        }
        return openedPeriod(units, id);
      });
      return periodView(opened, language);
    },
  }),
  route({
    method: 'DELETE',
    path: '/periods/{period}',
    summary: 'Takes away a period that was opened by mistake: one for which no workbook has come',
    who: ['secretary', 'administrator'],
    wide: true,
    answer: 'The period that was',
    gives: gives.period,
    params: shapes.byPeriod,
    act: async ({ services: { store, now }, person, params, language }) => {
      const by = { at: now().toISOString(), person: person.id };
      return periodView(await store.change((tables) => removePeriod(tables, params.period, by)), language);
    },
  }),
  lockRoute('/periods/{period}/lock', 'Closes a period: nothing more is taken, nothing changed'),
  lockRoute('/periods/{period}/unlock', 'Opens a closed period again'),
  route({
    method: 'GET',
    path: '/due',
    summary: 'Bodies × forms: what is due in a period and what has come of it',
    who: ROLES,
    answer:
      'The forms and, for each unit that the person may see, its slots: state, day, lateness, findings, submission',
    gives: gives.due,
    query: shapes.byPeriod,
    act: async ({ services, person, query, language }): Promise<DueAnswer> => {
      const { tree, slots, locked, gone } = await slotsFor(services, person, query.period);
      const forms = new Set(slots.map(({ form }) => form));
      const units: (Omit<UnitAnswer, 'slots'> & { slots: SlotAnswer[] })[] = [];
      for (const slot of slots) {
        if (units.at(-1)?.id !== slot.unit)
          units.push({
            ...{ id: slot.unit, name: tree.nameOf(slot.unit) },
            ...{ kind: tree.unit(slot.unit)?.kind ?? 'body', slots: [] },
            ...(SENDERS.has(person.role) && isOwnUnit(person, tree.unit(slot.unit))
              ? { mayHandIn: true as const }
              : {}),
          });
        units.at(-1)?.slots.push(slotView(slot));
      }
      return {
        period: query.period,
        periodName: periodSaid(query.period)[language],
        locked,
        forms: services.forms
          .filter(({ id }) => forms.has(id))
          .map(({ id, title }) => ({ id, title: title[language] })),
        units,
        gone: gone.map(({ unit, versions }) => ({
          ...{ id: unit.id, name: tree.nameOf(unit.id) },
          submissions: versions.map(({ id, version, state }) => ({ id, version, state })),
        })),
      };
    },
  }),
  route({
    method: 'GET',
    path: '/periods/{period}/workbooks',
    summary: 'All workbooks of a period that count, as one archive',
    who: ['secretary', 'reader', 'administrator'],
    answer:
      'A .zip with the workbooks of each unit, named by it, and a list of what counts of each: a sheet that a later version has replaced says so',
    gives: 'file',
    params: shapes.byPeriod,
    act: async ({ services, person, params: { period }, language }) => {
      await openedPeriod(services.store.units, period);
      const tree = await treeFor(services.store, person);
      return new FileAnswer(await collected(services, { tree, person, period, language }), `so-${period}.zip`);
    },
  }),
  route({
    method: 'GET',
    path: '/periods/{period}/sum',
    summary: 'What the units below a body have handed in, added up into the sheet of that body',
    who: ['secretary', 'reader', 'administrator'],
    answer:
      'A .zip with the workbook of the sum, each cell with its parts, and a text of what is missing or left blank; with `despite` although something is asked, which the text tells',
    gives: 'file',
    params: shapes.byPeriod,
    query: shapes.ofSum,
    act: async ({ services, person, params, query, language }) => {
      await openedPeriod(services.store.units, params.period);
      const tree = await treeFor(services.store, person);
      const { unit } = query;
      const despite = query.despite === 'true';
      const bytes = await summed(services, { tree, person, period: params.period, unit, despite, language });
      return new FileAnswer(bytes, `tong-hop-${params.period}.zip`);
    },
  }),
  route({
    method: 'GET',
    path: '/contradictions',
    summary: 'What workbooks of one body say against each other, and each against its own of earlier periods',
    who: ['secretary', 'reader', 'administrator'],
    answer: 'A list: against each other or earlier ones, the body, a sentence, the cells with their submissions',
    gives: gives.contradictions,
    query: shapes.byPeriod,
    act: async ({ services, person, query, language }): Promise<readonly ContradictionAnswer[]> => {
      const { store } = services;
      await openedPeriod(store.units, query.period);
      const tree = await treeFor(store, person);
      return (await disagreements(services, tree, person, query.period)).map(
        ({ against, body, said, severity, places }) => ({
          ...{ against, body, severity, message: said[language] },
          places: places.map(({ submission: { id, unit }, sheet, cell }) => ({
            ...{ submission: id, unitName: tree.nameOf(unit), sheet, cell },
          })),
        }),
      );
    },
  }),
  route({
    method: 'GET',
    path: '/reminders',
    summary: 'Who still owes what, one line a unit to copy',
    who: ['secretary', 'administrator'],
    answer: 'A list of lines, the overdue first',
    gives: gives.reminders,
    query: shapes.byPeriod,
    act: async ({ services, person, query, language }) => {
      const { tree, slots } = await slotsFor(services, person, query.period);
      return remindersOf(slots, tree, services.forms, language);
    },
  }),
];

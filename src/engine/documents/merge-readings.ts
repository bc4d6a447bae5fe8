/** Two readings as one: figures and tables of the second are numbered on. */
import { changedFact } from '../../core/held-fact';
import type { Reading } from '../../core/reading';
import { movedRelation } from '../../core/relation';

export const NO_READING: Reading = {
  workbooks: [],
  tables: [],
  facts: [],
  relations: [],
  texts: [],
  observations: [],
  withdrawn: [],
  accounts: [],
};

export function mergeReadings(first: Reading, second: Reading): Reading {
  const [facts, tables] = [first.facts.length, first.tables.length];
  return {
    workbooks: [...first.workbooks, ...second.workbooks],
    tables: [...first.tables, ...second.tables],
    facts: [...first.facts, ...second.facts.map((fact) => changedFact(fact, { table: fact.table + tables }))],
    relations: [...first.relations, ...second.relations.map((relation) => movedRelation(relation, facts))],
    texts: [...first.texts, ...second.texts],
    observations: [...first.observations, ...second.observations],
    withdrawn: [...first.withdrawn, ...second.withdrawn],
    accounts: [...first.accounts, ...second.accounts],
    ...(first.unbound || second.unbound
      ? { unbound: [...(first.unbound ?? []), ...(second.unbound ?? []).map((fact) => fact + facts)] }
      : {}),
  };
}

/** `bodies.yaml` as a roster, with what is wrong in it; null where nothing of it can be used. Faults as data: they travel. */
import type { Fault } from '../../core/fault';
import { readOwnReport } from '../../office';
import { knownForms } from '../understand-plain';
import { rosterOfBodies, type Roster } from './roster';

export interface ReadRoster {
  readonly roster: Roster | null;
  readonly faults: readonly Pick<Fault, 'code' | 'data'>[];
}

export function readRoster(file: string, text: string): ReadRoster {
  const { bodies, faults } = readOwnReport([{ name: 'bodies.yaml', text }], knownForms([]));
  const roster = bodies && rosterOfBodies(bodies, file);
  return {
    roster: roster && roster.senders.length > 0 ? roster : null,
    faults: faults.map(({ code, data }) => ({ code, data: { ...data, file } })),
  };
}

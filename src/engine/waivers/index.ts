/** Waivers: findings accepted with a reason and a name, bound to the values they were given for. */
export { boundValues, waiverFor, type Acceptance, type Waiver } from './waiver';
export { addWaivers, readWaivers, waiverSheet } from './sheet';
export { ofOneCause, settle, waive, withdraw, type Settled } from './settle';

/** Reading with a given list of forms and no more: what a page needs that must load fast, without own forms' schemas. */
import { UNBOUNDED, within, type Budget } from '../core/budget';
import type { FormDefinition } from '../core/form';
import type { Reading } from '../core/reading';
import type { WorkbookSnapshot } from '../core/snapshot';
import { catalogue } from '../forms/index.generated';
import { GrowingReading, keptOf, readInSteps, readWorkbooks } from '../reading';

/** Every form that may be recognised: own forms first, each replacing a catalogue form of the same id. */
export function knownForms(own: readonly FormDefinition[] = []): readonly FormDefinition[] {
  const ids = new Set(own.map((form) => form.id));
  return [...own, ...catalogue.filter((form) => !ids.has(form.id))];
}

/** Reads the workbooks together by the catalogue alone; a sheet "Khai báo biểu" is not looked at. Never throws. */
export function understandPlain(
  snapshots: readonly WorkbookSnapshot[],
  forms: readonly FormDefinition[] = [],
  budget: Budget = UNBOUNDED,
): Reading {
  return readWorkbooks(snapshots, knownForms(forms), budget);
}

/** The same by the catalogue alone, on top of a reading of these workbooks with other figures: quicker, and no different. */
export function understandAgain(snapshots: readonly WorkbookSnapshot[], before: Reading): Reading {
  return within(readInSteps(snapshots, knownForms(), keptOf(before)), UNBOUNDED).reading;
}

/** A reading to which workbooks are added one by one, so that none need be held; what each `add` yields asks the budget. */
export function growingReading(forms: readonly FormDefinition[] = []): GrowingReading {
  return new GrowingReading(knownForms(forms));
}

/** A body's blank workbook: its tier's forms in its own words, its report's text slots listed, or only what it still lacks. */
import { Fault } from '../core/fault';
import type { FormDefinition } from '../core/form';
import type { Reading } from '../core/reading';
import { bodyOfIdentity, buildTemplate, isOfCommune, type TemplateIdentity, type TemplateWorkbook } from '../forms';
import { parsePeriod, type BodyTier } from '../language';
import { formsOf, passages } from '../narrative';
import {
  bodyWordsOf,
  concerns,
  concernsWithin,
  datedPlace,
  periodWords,
  profiles,
  slotsOf,
  spanOf,
  type Profile,
} from '../office';

export interface BlankBook {
  /** Forms by id; the body's tier decides where none is named. */
  readonly ids: readonly string[];
  readonly known: readonly FormDefinition[];
  /** Texts by the cover form's line keys. */
  readonly identity: TemplateIdentity;
  /** Workbooks that are there already: their forms are left out. */
  readonly have?: Reading;
}

function profileOf(tier: BodyTier, period: string): Profile | null {
  const span = spanOf(parsePeriod(period)?.id ?? '') ?? 'six-months';
  return profiles.find((each) => each.tier === tier && each.span === span && each.length === 'full') ?? null;
}

/** Forms that only passages of other tiers' reports name. */
function isForeign(form: FormDefinition, profile: Profile): boolean {
  const users = passages.filter((passage) => formsOf(passage).includes(form.id));
  const own = new Set(profile.outline.flatMap((item) => (item.kind === 'passage' ? [item.passage] : [])));
  return users.length > 0 && !users.some(({ id }) => own.has(id));
}

/** The sheet "Thuyết minh" with the report's slots, each under the heading that it stands below. */
function withSlots(form: FormDefinition, profile: Profile, identity: TemplateIdentity): FormDefinition {
  if (form.id !== 'narrative-text') return form;
  const words = { ...periodWords(parsePeriod(identity['period'] ?? '')?.id ?? ''), ...bodyWordsOf(profile, identity) };
  const lines = slotsOf(profile, words).map(({ code, heading }) => ({
    key: slotKey(code),
    label: code,
    hint: heading,
  }));
  return { ...form, lines };
}

const slotKey = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Fault `unknown-form` for an id that is no form's. */
export function blankBook({ ids, known, identity, have }: BlankBook): TemplateWorkbook {
  const named = ids.map((id) => {
    const form = known.find((each) => each.id === id);
    if (!form) throw new Fault('unknown-form', { form: id });
    return form;
  });
  const body = bodyOfIdentity(identity);
  const profile = body && profileOf(body.tier, identity['period'] ?? '');
  const isDepartment = body?.tier === 'department';
  const place = datedPlace(identity['body'] ?? '') || (isDepartment ? datedPlace(identity['parent-body'] ?? '') : '');
  const facts = {
    ...(place === '' ? {} : { place }),
    ...(isDepartment ? { tier: isOfCommune(body) ? 'phòng' : 'sở' } : body?.kind ? { tier: body.kind } : {}),
    ...identity,
  };
  const there = new Set(have?.tables.map((table) => table.form));
  // What a report lacks is the whole body's, whoever sent the workbooks that are there.
  const department = have ? '' : (identity['department'] ?? '');
  const isItsOwn = ({ id }: FormDefinition): boolean =>
    isDepartment ? concerns(identity['body'] ?? '', id) : department === '' || concernsWithin(department, id);
  const ownForms = known.filter((form) => (!profile || !isForeign(form, profile)) && isItsOwn(form));
  const chosen = (ids.length > 0 ? named : ownForms).filter((form) => !there.has(form.id));
  return buildTemplate(profile ? chosen.map((form) => withSlots(form, profile, facts)) : chosen, facts);
}

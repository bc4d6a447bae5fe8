/** The keys that every catalogue must have: those of the Vietnamese ones. */
import type { vi } from './vi';
import type { viCheck } from './vi-check';
import type { viDocument } from './vi-document';
import type { viMore } from './vi-more';
import type { viSubmit } from './vi-submit';

export type Catalogue = Readonly<Record<keyof typeof vi, string>>;
export type MessageKey =
  | keyof typeof vi
  | keyof typeof viCheck
  | keyof typeof viDocument
  | keyof typeof viMore
  | keyof typeof viSubmit;
export type Words = Readonly<Partial<Record<MessageKey, string>>>;

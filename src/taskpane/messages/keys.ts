/** The keys that every catalogue must have: those of the Vietnamese ones. */
import type { vi } from './vi';
import type { viCheck } from './vi-check';
import type { viDocument } from './vi-document';

export type Catalogue = Readonly<Record<keyof typeof vi, string>>;
export type MessageKey = keyof typeof vi | keyof typeof viCheck | keyof typeof viDocument;
export type Words = Readonly<Partial<Record<MessageKey, string>>>;

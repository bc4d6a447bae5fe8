/** The keys that every catalogue must have: those of the Vietnamese one. */
import type { vi } from './vi';

export type MessageKey = keyof typeof vi;
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** The paragraph around each figure: what a person knows a figure by. */
import type { Abilities } from './abilities';
import { figureControls } from './figure-controls';
import type { WordSession } from './office-api';

/** One round trip more than the figures themselves: each paragraph is a few hundred bytes on the wire. */
export function figureParagraphs(session: WordSession, abilities: Abilities): Promise<Map<number, string>> {
  return session.run(async (context) => {
    const controls = await figureControls(context, abilities);
    const asked = controls.map(({ control }) => ({ id: control.id, paragraph: control.paragraphs.getFirst() }));
    for (const { paragraph } of asked) paragraph.load('text');
    await context.sync();
    return new Map(asked.map(({ id, paragraph }) => [id, paragraph.text]));
  });
}

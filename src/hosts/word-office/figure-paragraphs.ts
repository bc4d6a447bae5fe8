/** The paragraph around each figure: what a person knows a figure by. */
import type { Abilities } from './abilities';
import { figureControls } from './figure-controls';
import type { Session } from './session';

/** Paragraphs asked for in one round trip: each is an object of its own on the wire. */
const BATCH = 100;

export function figureParagraphs(session: Session, abilities: Abilities): Promise<Map<number, string>> {
  return session.run(async (context) => {
    const controls = await figureControls(context, abilities);
    const texts = new Map<number, string>();
    for (let i = 0; i < controls.length; i += BATCH) {
      const asked = controls.slice(i, i + BATCH).map(({ control }) => ({ id: control.id, paragraph: control.paragraphs.getFirst() }));
      for (const { paragraph } of asked) paragraph.load('text');
      await context.sync();
      for (const { id, paragraph } of asked) texts.set(id, paragraph.text);
    }
    return texts;
  });
}

/** Some failing relations, and what is judged of them together. */
import type { Judgement } from './judge';
import type { Scene } from './scene';

export interface Explained {
  readonly scene: Scene;
  readonly judgement: Judgement;
}

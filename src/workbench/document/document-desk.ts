/** The desk in Word mode: the document drawn on the left, the unmodified pane in Word on the right. */
import {
  controlsOf,
  markControls,
  openInWord,
  textOf,
  type ControlNode,
  type EmulatedWord,
} from '../../office-emulator';
import { drawDocx } from '../draw-docx';
import type { PaneFrame } from '../pane-frame';
import { DOCX, saveAs } from '../report-preview';
import type { Say } from '../words';
import { markFigures, showFigure } from './figure-marks';
import { showWords } from './shown-words';

/** Tag of a figure's content control. */
const FIGURE = 'khopso:';

export interface DocumentDeskParts {
  readonly body: HTMLElement;
  readonly name: HTMLElement;
  readonly say: (text: string) => void;
  /** Told whenever there is something to take back, or no longer. */
  readonly undoable: (can: boolean) => void;
  /** A document that the pane opens as a new one. */
  readonly opened: (document: Blob, name: string) => void;
}

interface Step {
  readonly control: ControlNode;
  readonly before: string;
}

const asBlob = (bytes: Uint8Array): Blob => new Blob([bytes.slice().buffer], { type: DOCX });

export class DocumentDesk {
  word: EmulatedWord | null = null;
  private file = '';
  private forget: (() => void) | null = null;
  private drawing: Promise<void> = Promise.resolve();
  private stale = false;
  private steps: Step[] = [];

  constructor(
    private readonly parts: DocumentDeskParts,
    private readonly pane: PaneFrame,
    private readonly words: Say,
  ) {}

  /** Opens a document and loads the pane over it; says in the status line why not. */
  async open(bytes: Uint8Array, file: string): Promise<boolean> {
    let word: EmulatedWord;
    try {
      word = openInWord(bytes, {
        onOpen: (made) =>
          this.parts.opened(asBlob(made), this.words('document.new', { number: this.word?.opened.length ?? 1 })),
      });
    } catch {
      this.parts.say(this.words('notDocument', { file }));
      return false;
    }
    this.forget?.();
    this.word = word;
    this.file = file;
    this.steps = [];
    this.parts.undoable(false);
    this.parts.name.textContent = file;
    this.parts.body.scrollTop = 0;
    this.forget = word.document.listen((event) => {
      if (event.kind === 'selected') void this.drawing.then(() => this.show(event.control));
      else if (event.kind === 'words')
        void this.drawing.then(() => {
          if (!showWords(this.parts.body, event.at)) this.parts.say(this.words('notDrawn'));
        });
      else this.redraw();
    });
    this.redraw();
    this.pane.attach(word.host, file);
    this.parts.say(file);
    await this.drawing;
    return true;
  }

  /** Hands the document out as it is now. */
  save(): void {
    const bytes = this.word?.bytes();
    if (!bytes) return;
    saveAs(asBlob(bytes), this.file);
    this.parts.say(this.words('saved', { file: this.file }));
  }

  undo(): void {
    const step = this.steps.pop();
    if (step) this.word?.document.replace(step.control, step.before);
    this.parts.undoable(this.steps.length > 0);
  }

  private show(control: number): void {
    if (!showFigure(this.parts.body, control)) this.parts.say(this.words('notDrawnFigure'));
  }

  /** Drawn once for all changes of a moment. */
  private redraw(): void {
    if (this.stale) return;
    this.stale = true;
    this.drawing = this.drawing.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      this.stale = false;
      const { word } = this;
      const bytes = word?.bytes();
      if (!word || !bytes) return;
      await drawDocx(asBlob(markControls(bytes, FIGURE)), this.parts.body);
      markFigures(this.parts.body, this.words('document.figure'), (control, text) => this.typed(control, text));
      const { selected } = word.document;
      if (selected !== null) showFigure(this.parts.body, selected);
    });
  }

  private typed(id: number, text: string): void {
    const model = this.word?.document;
    const control = [model?.body ?? [], ...(model?.notes.values() ?? [])]
      .flatMap((blocks) => controlsOf(blocks))
      .find((one) => one.id === id);
    if (!model || control?.kind !== 'control') return;
    this.steps.push({ control, before: textOf(control.items) });
    model.replace(control, text);
    this.parts.undoable(true);
  }
}

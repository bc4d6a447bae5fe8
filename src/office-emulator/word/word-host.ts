/** Puts an emulated Word together: the open document, the API over it, and the documents that an add-in opens. */
import { wordCatalogue } from '../catalogue/word';
import { EmulatedHost } from '../emulated-host';
import type { HostLimits } from '../limits';
import { ApiError, invalidArgument } from '../rich-api/api-error';
import type { RequirementSets } from '../rich-api/members';
import { customXmlCall } from './custom-xml-calls';
import { DocumentModel } from './document-model';
import { readDocx } from './read-docx';
import { saveDocx } from './save-docx';
import { WordDocument } from './word-objects';

/** `WordApiOnline` is how the frozen office.js of the registry asks for footnotes. */
export const WORD_SETS: RequirementSets = {
  WordApi: '1.5',
  WordApiOnline: '1.1',
  CustomXmlParts: '1.1',
  CompressedFile: '1.1',
  RichApiRuntime: '1.2',
  DialogApi: '1.2',
};

export interface WordHostOptions {
  readonly sets?: RequirementSets;
  readonly limits?: Partial<HostLimits>;
  readonly latency?: number;
  /** Told of every document that an add-in creates and opens. */
  readonly onOpen?: (bytes: Uint8Array, document: DocumentModel) => void;
}

export interface EmulatedWord {
  readonly host: EmulatedHost;
  readonly document: DocumentModel;
  /** The document as it is now, as .docx bytes; null where it came from no file. */
  readonly bytes: () => Uint8Array | null;
  /** Documents that were opened as new windows, the latest last. */
  readonly opened: { readonly bytes: Uint8Array; readonly document: DocumentModel }[];
}

class DocumentCreated {
  readonly className = 'DocumentCreated';
  constructor(private readonly show: () => void) {}
  open(): void {
    this.show();
  }
}

class Application {
  readonly className = 'Application';
  constructor(
    private readonly word: EmulatedWord,
    private readonly options: WordHostOptions,
  ) {}
  createDocument(base64: string | null): DocumentCreated {
    if (base64 === null || base64 === '')
      return new DocumentCreated(() =>
        this.word.opened.push({ bytes: new Uint8Array(), document: new DocumentModel() }),
      );
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) throw invalidArgument('Application.createDocument');
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    let document: DocumentModel;
    try {
      document = readDocx(bytes);
    } catch {
      throw new ApiError('InvalidArgument', 'The file is corrupt and cannot be opened.', 'Application.createDocument');
    }
    return new DocumentCreated(() => {
      this.word.opened.push({ bytes, document });
      this.options.onOpen?.(bytes, document);
    });
  }
}

/** Opens a .docx, a document that is read already, or with null an empty one, in a new emulated Word. Throws on bytes that are no .docx. */
export function openInWord(given: Uint8Array | DocumentModel | null, options: WordHostOptions = {}): EmulatedWord {
  const document = given instanceof DocumentModel ? given : given ? readDocx(given) : new DocumentModel();
  const original = given instanceof Uint8Array ? given : null;
  const host: EmulatedHost = new EmulatedHost({
    application: 'Word',
    root: new WordDocument(document),
    catalogue: wordCatalogue,
    sets: options.sets ?? WORD_SETS,
    latency: options.latency ?? 0,
    ...(options.limits ? { limits: options.limits } : {}),
    common: (call) => customXmlCall(document, call),
    ...(original ? { file: () => Promise.resolve(saveDocx(original, document)) } : {}),
    create: (typeName) => (typeName.endsWith('.Application') ? new Application(word, options) : null),
  });
  const word: EmulatedWord = { host, document, bytes: () => original && saveDocx(original, document), opened: [] };
  return word;
}

/** A button that opens the system's file dialog: a real file input, so that every keyboard and reader knows it. */
import type { VNode } from 'preact';
import type { IncomingFile } from '../state/incoming-file';

export interface FileButtonProps {
  readonly id: string;
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly IncomingFile[]) => void;
}

/** Files of a dialog or a drop, to be read when they are needed. */
export function incoming(files: FileList | null | undefined): readonly IncomingFile[] {
  return [...(files ?? [])].map((file) => ({
    name: file.name,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));
}

export function FileButton({ id, label, accept, multiple, onFiles }: FileButtonProps): VNode {
  return (
    <label class="file-button">
      {label}
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple ?? false}
        onChange={(event) => {
          const files = incoming(event.currentTarget.files);
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}

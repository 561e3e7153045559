import { useState } from 'preact/hooks';
import { FileButton } from './file-button';
import './ways.css';

/** A way in for a file, chosen or dropped. `accept` is what the file chooser offers. */
export function FileDrop({
  title,
  detail,
  button,
  accept,
  prominent,
  onFile,
}: Readonly<{
  title?: string;
  detail?: string;
  button: string;
  accept: string;
  prominent: boolean;
  onFile: (file: File) => void;
}>) {
  const [over, setOver] = useState(false);
  return (
    <div
      class="way way-drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      {title !== undefined && <h2>{title}</h2>}
      {detail !== undefined && <p>{detail}</p>}
      <FileButton label={button} accept={accept} prominent={prominent} onFile={onFile} />
    </div>
  );
}

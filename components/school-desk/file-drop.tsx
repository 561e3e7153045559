import { useState } from 'preact/hooks';
import '../schools/pack-chooser.css';

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
      class="chooser-way chooser-drop"
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
      <label class={`button button-${prominent ? 'main' : 'plain'} chooser-file`}>
        {button}
        <input
          class="visually-hidden"
          type="file"
          accept={accept}
          onChange={({ currentTarget: input }) => {
            const file = input.files?.[0];
            if (file) onFile(file);
            // The same file may be mended and chosen again, which is no change to the browser.
            input.value = '';
          }}
        />
      </label>
    </div>
  );
}

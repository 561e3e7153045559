import './button.css';
import './file-button.css';

/** A button that chooses a file. `accept` is what the file chooser offers; `prominent` where it is what to do next. */
export function FileButton({
  label,
  accept,
  prominent = false,
  onFile,
}: Readonly<{
  label: string;
  accept: string;
  prominent?: boolean;
  onFile: (file: File) => void;
}>) {
  return (
    <label class={`button button-${prominent ? 'main' : 'plain'} file-button`}>
      {label}
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
  );
}

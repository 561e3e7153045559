/** The extension's own mark, a speech bubble with a quiet dot; decoration only. */
export function BubbleIcon() {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M12 3.5c-5 0-9 3.3-9 7.5 0 2.4 1.3 4.5 3.4 5.9-.1 1.2-.6 2.4-1.4 3.4 1.9-.2 3.6-.9 4.9-2 .7.1 1.4.2 2.1.2 5 0 9-3.3 9-7.5s-4-7.5-9-7.5Z"
        fill="currentColor"
      />
      <circle class="dot" cx="12" cy="11" r="2.2" />
    </svg>
  );
}

/** A cross; its button carries the name. */
export function CloseIcon() {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M6 6l12 12M18 6L6 18"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
      />
    </svg>
  );
}

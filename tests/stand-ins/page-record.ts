/** One text the page took as sent, read from the editor's own model and not from its DOM. */
export type Submission = Readonly<{
  /** The box it was written in, such as `post`, `comment`, `message` or `search`. */
  place: string;
  /** The text verbatim, blocks parted by one line feed. */
  text: string;
}>;

/** What a stand-in page tells a test, as `window.__page`. */
export type PageRecord = {
  /** Everything sent so far, oldest first; a thread gives one entry for each of its posts. */
  readonly submitted: Submission[];
  /** Uncaught errors, unhandled rejections and errors caught around an editor. */
  readonly errors: string[];
  /** Breaches of the page's content security policy, as `directive blocked-uri`. */
  readonly violations: string[];
  /** How often each one-letter shortcut of the page fired. */
  readonly shortcuts: Record<string, number>;
  /** Puts a new body in place of the page's own and moves the page's nodes, and only those, to it. */
  replaceBody(): void;
  /** Rebuilds every toolbar and drops foreign nodes around the editors, as the `rerender` knob does. */
  rerender(): void;
};

declare global {
  interface Window {
    __page: PageRecord;
  }
}

/** A letter in its parts, as it goes out. */
export type Letter = Readonly<{
  subject: string;
  greeting: string;
  text: string;
  closing: string;
  name: string;
}>;

/** Longest address handed to an email program: some cut off what is longer, so such a letter is copied instead. */
const LONGEST_MAILTO = 1_900;

/** The letter as plain text; an empty name leaves no gap. */
export function letterText(letter: Letter): string {
  return letterParts(letter).join('\n\n');
}

/** The paragraphs of the letter, the empty ones left out. */
export function letterParts({ greeting, text, closing, name }: Letter): readonly string[] {
  const paragraphs = text.split(/\n\s*\n/u).map((paragraph) => paragraph.trim());
  return [greeting, ...paragraphs, closing, name.trim()].filter((part) => part !== '');
}

/** The letter as a `mailto:` link (RFC 6068), to `email` or to nobody yet; null when it is too long for one. */
export function mailtoLink(letter: Letter, email: string): string | null {
  const body = letterText(letter).replaceAll('\n', '\r\n');
  const link =
    `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}` +
    `?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(body)}`;
  return link.length <= LONGEST_MAILTO ? link : null;
}

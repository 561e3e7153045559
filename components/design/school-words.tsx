import type { ComponentChildren } from 'preact';
import './school-words.css';

/**
 * The school's own words: always set apart from ours, never reworded. Their direction is found from the
 * words themselves, and their language is not guessed at.
 */
export function SchoolWords({
  children,
  as: Tag = 'p',
}: Readonly<{ children: ComponentChildren; as?: 'p' | 'span' | 'blockquote' }>) {
  return (
    <Tag class="school-words" dir="auto">
      {children}
    </Tag>
  );
}

import type { ComponentChildren } from 'preact';

/** A question a parent may have, and its answer. */
export function HelpTopic({
  question,
  answer,
  children,
}: Readonly<{ question: string; answer: string; children?: ComponentChildren }>) {
  return (
    <section class="sheet stack-tight">
      <h2>{question}</h2>
      <p>{answer}</p>
      {children}
    </section>
  );
}

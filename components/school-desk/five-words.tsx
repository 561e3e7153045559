import '../schools/pack-preview.css';

/** The five words of a pack, with what they are for before them and, where given, after them. */
export function FiveWords({
  lead,
  words,
  detail,
}: Readonly<{ lead: string; words: readonly string[]; detail?: string }>) {
  return (
    <div class="stack-tight">
      <p>{lead}</p>
      <ol class="fingerprint" role="list" lang="en" dir="ltr">
        {words.map((word, index) => (
          <li key={index}>{word}</li>
        ))}
      </ol>
      {detail !== undefined && <p class="soft">{detail}</p>}
    </div>
  );
}

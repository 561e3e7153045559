/** Text in which each `[start, end)` of `spans`, in UTF-16 offsets and in order, is marked. */
export function MarkedText({
  text,
  spans,
}: Readonly<{ text: string; spans: readonly (readonly [number, number])[] }>) {
  let at = 0;
  const parts = spans.flatMap(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

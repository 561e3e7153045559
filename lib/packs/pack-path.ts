/** A field's place as it is written about: ["code", "sections", 0, "title"] → "code.sections[0].title". */
export function pathOf(keys: readonly unknown[]): string {
  return keys
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`,
    )
    .join('');
}

import './permission-list.css';

/** Something the browser lets the extension do: the manifest's own value, and what it means. */
export type Permission = Readonly<{ value: string; meaning: string }>;

/** Permissions as the manifest states them, each with plain words. */
export function PermissionList({ permissions }: Readonly<{ permissions: readonly Permission[] }>) {
  return (
    <ul class="permissions" role="list">
      {permissions.map(({ value, meaning }) => (
        <li key={value}>
          <p>{meaning}</p>
          <code dir="ltr">{value}</code>
        </li>
      ))}
    </ul>
  );
}

const containers = new Set<HTMLElement>();

/** Makes a `div` at the end of the body that belongs to the page, and so survives a change of body. */
export function addContainer(id?: string): HTMLElement {
  const container = document.createElement('div');
  if (id !== undefined) container.id = id;
  containers.add(container);
  document.body.append(container);
  return container;
}

/** Takes a container made by `addContainer` away again. */
export function removeContainer(container: HTMLElement): void {
  containers.delete(container);
  container.remove();
}

/** The page's containers in the order they were added. */
export function ownContainers(): readonly HTMLElement[] {
  return [...containers];
}

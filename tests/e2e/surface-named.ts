import type { Surface } from '../stand-ins/surface';
import { surfaces } from '../stand-ins/surfaces';

/** The box of the stand-ins with this name, such as `x/home`. Throws when there is none. */
export function surfaceNamed(name: string): Surface {
  const surface = surfaces.find((each) => each.name === name);
  if (!surface) throw new Error(`There is no surface ${name}.`);
  return surface;
}

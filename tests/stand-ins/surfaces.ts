import { facebookSurfaces } from './facebook-surfaces';
import type { Surface } from './surface';
import { whatsappSurfaces } from './whatsapp-surfaces';
import { xSurfaces } from './x-surfaces';

/** Every box of every stand-in, drafts and others, for the tests that run over all of them. */
export const surfaces: readonly Surface[] = [
  ...facebookSurfaces,
  ...xSurfaces,
  ...whatsappSurfaces,
];

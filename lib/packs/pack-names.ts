import type { SchoolPack } from './school-pack';

/** A school's names as its pack gives them, with nothing left undefined but the town and postcode. */
export type PackNames = Readonly<{
  name: string;
  otherNames: readonly string[];
  handles: readonly string[];
  hashtags: readonly string[];
  town?: string;
  postcode?: string;
  staff: readonly string[];
  classes: readonly string[];
}>;

/** Everything in `pack` that can name the school, or show that it is meant. */
export function packNames({ school }: SchoolPack): PackNames {
  return {
    name: school.name,
    otherNames: school.otherNames ?? [],
    handles: school.handles ?? [],
    hashtags: school.hashtags ?? [],
    ...(school.town === undefined ? {} : { town: school.town }),
    ...(school.postcode === undefined ? {} : { postcode: school.postcode }),
    staff: (school.staff ?? []).map(({ name }) => name),
    classes: school.classes ?? [],
  };
}

import type { Nation, SchoolKind } from '@/lib/packs';
import { ROUTE_GUIDES, type Route, type RouteGuide, type RouteGuideId } from './route-guides';

/** Where a matter goes that a school's complaints procedure does not cover; null where that is not known. */
export function routeFor(
  route: Route,
  nation: Nation,
  kind: SchoolKind,
): RouteGuide<RouteGuideId> | null {
  const guides: readonly RouteGuide<RouteGuideId>[] = ROUTE_GUIDES;
  return (
    guides.find(
      (guide) =>
        guide.route === route && guide.nations.includes(nation) && guide.kinds.includes(kind),
    ) ?? null
  );
}

export type { CardPort, CardServices, CardStarter } from './card-port';
export { parsePageRequest } from './page-request';
export type {
  AddPackReply,
  BringBackReply,
  ChangeReply,
  LetterInHand,
  PageNotice,
  PageReplies,
  PageRequest,
  PageState,
  SchoolState,
  SiteState,
} from './page-request';
export { parseTabRequest } from './tab-request';
export type {
  Dismissal,
  Names,
  StaffNames,
  TabNotice,
  TabReplies,
  TabRequest,
  TabView,
} from './tab-messages';
export { tabScope } from './tab-scope';
export type { TabScope } from './tab-scope';

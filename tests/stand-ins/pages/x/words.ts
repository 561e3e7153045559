import type { Language } from '../../knobs';
import { knobs } from '../shared/page-knobs';

type Words = Readonly<{
  home: string;
  explore: string;
  notifications: string;
  messages: string;
  profile: string;
  search: string;
  forYou: string;
  following: string;
  post: string;
  postAll: string;
  reply: string;
  postText: string;
  whatsHappening: string;
  postYourReply: string;
  addAnotherPost: string;
  addAComment: string;
  replyingTo: string;
  everyoneCanReply: string;
  everyone: string;
  addPhotos: string;
  addGif: string;
  addPoll: string;
  addEmoji: string;
  schedule: string;
  addPost: string;
  close: string;
  back: string;
  drafts: string;
  repost: string;
  quote: string;
  like: string;
  bookmark: string;
  share: string;
  startMessage: string;
  unencryptedMessage: string;
  send: string;
  logIn: string;
  phoneOrName: string;
  password: string;
  whoToFollow: string;
  follow: string;
  trends: string;
}>;

const all: Readonly<Record<Language, Words>> = {
  en: {
    home: 'Home',
    explore: 'Explore',
    notifications: 'Notifications',
    messages: 'Messages',
    profile: 'Profile',
    search: 'Search',
    forYou: 'For you',
    following: 'Following',
    post: 'Post',
    postAll: 'Post all',
    reply: 'Reply',
    postText: 'Post text',
    whatsHappening: 'What’s happening?',
    postYourReply: 'Post your reply',
    addAnotherPost: 'Add another post',
    addAComment: 'Add a comment',
    replyingTo: 'Replying to',
    everyoneCanReply: 'Everyone can reply',
    everyone: 'Everyone',
    addPhotos: 'Add photos or video',
    addGif: 'Add a GIF',
    addPoll: 'Add poll',
    addEmoji: 'Add emoji',
    schedule: 'Schedule post',
    addPost: 'Add post',
    close: 'Close',
    back: 'Back',
    drafts: 'Drafts',
    repost: 'Repost',
    quote: 'Quote',
    like: 'Like',
    bookmark: 'Bookmark',
    share: 'Share post',
    startMessage: 'Start a new message',
    unencryptedMessage: 'Message',
    send: 'Send',
    logIn: 'Log in',
    phoneOrName: 'Phone, email, or username',
    password: 'Password',
    whoToFollow: 'Who to follow',
    follow: 'Follow',
    trends: 'What’s new',
  },
  de: {
    home: 'Startseite',
    explore: 'Entdecken',
    notifications: 'Mitteilungen',
    messages: 'Nachrichten',
    profile: 'Profil',
    search: 'Suchen',
    forYou: 'Für dich',
    following: 'Folge ich',
    post: 'Posten',
    postAll: 'Alle posten',
    reply: 'Antworten',
    postText: 'Post-Text',
    whatsHappening: 'Was gibt’s Neues?',
    postYourReply: 'Deine Antwort posten',
    addAnotherPost: 'Weiteren Post hinzufügen',
    addAComment: 'Kommentar hinzufügen',
    replyingTo: 'Antwort an',
    everyoneCanReply: 'Alle können antworten',
    everyone: 'Alle',
    addPhotos: 'Fotos oder Video hinzufügen',
    addGif: 'GIF hinzufügen',
    addPoll: 'Umfrage hinzufügen',
    addEmoji: 'Emoji hinzufügen',
    schedule: 'Post planen',
    addPost: 'Post hinzufügen',
    close: 'Schließen',
    back: 'Zurück',
    drafts: 'Entwürfe',
    repost: 'Reposten',
    quote: 'Zitieren',
    like: 'Gefällt mir',
    bookmark: 'Lesezeichen',
    share: 'Post teilen',
    startMessage: 'Neue Nachricht beginnen',
    unencryptedMessage: 'Nachricht',
    send: 'Senden',
    logIn: 'Anmelden',
    phoneOrName: 'Telefonnummer, E-Mail-Adresse oder Nutzername',
    password: 'Passwort',
    whoToFollow: 'Wem folgen?',
    follow: 'Folgen',
    trends: 'Was gibt’s Neues',
  },
  ar: {
    home: 'الرئيسية',
    explore: 'استكشف',
    notifications: 'الإشعارات',
    messages: 'الرسائل',
    profile: 'الملف الشخصي',
    search: 'بحث',
    forYou: 'لك',
    following: 'تتابعهم',
    post: 'نشر',
    postAll: 'نشر الكل',
    reply: 'رد',
    postText: 'نص المنشور',
    whatsHappening: 'ماذا يحدث؟',
    postYourReply: 'انشر ردك',
    addAnotherPost: 'إضافة منشور آخر',
    addAComment: 'إضافة تعليق',
    replyingTo: 'ردًا على',
    everyoneCanReply: 'يمكن للجميع الرد',
    everyone: 'الجميع',
    addPhotos: 'إضافة صور أو فيديو',
    addGif: 'إضافة صورة متحركة',
    addPoll: 'إضافة استطلاع رأي',
    addEmoji: 'إضافة رمز تعبيري',
    schedule: 'جدولة المنشور',
    addPost: 'إضافة منشور',
    close: 'إغلاق',
    back: 'رجوع',
    drafts: 'المسودات',
    repost: 'إعادة نشر',
    quote: 'اقتباس',
    like: 'إعجاب',
    bookmark: 'إشارة مرجعية',
    share: 'مشاركة المنشور',
    startMessage: 'بدء رسالة جديدة',
    unencryptedMessage: 'رسالة',
    send: 'إرسال',
    logIn: 'تسجيل الدخول',
    phoneOrName: 'الهاتف أو البريد الإلكتروني أو اسم المستخدم',
    password: 'كلمة السر',
    whoToFollow: 'اقتراحات المتابعة',
    follow: 'متابعة',
    trends: 'ما الجديد',
  },
};

/** The labels of X in the language this page was loaded in. */
export const words: Words = all[knobs.lang];

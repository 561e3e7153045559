import type { Language } from '../../knobs';
import { knobs } from '../shared/page-knobs';

type Words = Readonly<{
  search: string;
  home: string;
  groups: string;
  friends: string;
  contacts: string;
  onYourMind: string;
  createPost: string;
  post: string;
  submit: string;
  close: string;
  audience: string;
  emoji: string;
  addToPost: string;
  photo: string;
  tag: string;
  feeling: string;
  sticker: string;
  discardTitle: string;
  discard: string;
  keepEditing: string;
  like: string;
  comment: string;
  share: string;
  reply: string;
  writeComment: string;
  replyTo: string;
  shareTitle: string;
  saySomething: string;
  shareNow: string;
  writeSomething: string;
  createPublicPost: string;
  anonymousToggle: string;
  anonymousPost: string;
  anonymousPlaceholder: string;
  anonymousInfo: string;
  gotIt: string;
  doYouRecommend: string;
  yes: string;
  no: string;
  whatRecommend: string;
  businessLabel: string;
  publish: string;
  preview: string;
  storyText: string;
  startTyping: string;
  shareToStory: string;
  logIn: string;
  email: string;
  password: string;
  writeTo: string;
  pressEnter: string;
  sendLike: string;
  addFriend: string;
  cancelRequest: string;
  message: string;
  mayKnow: string;
}>;

const all: Readonly<Record<Language, Words>> = {
  en: {
    search: 'Search Facebook',
    home: 'Home',
    groups: 'Groups',
    friends: 'Friends',
    contacts: 'Contacts',
    onYourMind: 'What’s on your mind, Sam?',
    createPost: 'Create post',
    post: 'Post',
    submit: 'Submit',
    close: 'Close',
    audience: 'Edit privacy. Sharing with your friends.',
    emoji: 'Emoji',
    addToPost: 'Add to your post',
    photo: 'Photo/video',
    tag: 'Tag people',
    feeling: 'Feeling/activity',
    sticker: 'Comment with a sticker',
    discardTitle: 'Unfinished post',
    discard: 'Discard',
    keepEditing: 'Keep editing',
    like: 'Like',
    comment: 'Comment',
    share: 'Share',
    reply: 'Reply',
    writeComment: 'Write a comment…',
    replyTo: 'Reply to',
    shareTitle: 'Share post',
    saySomething: 'Say something about this…',
    shareNow: 'Share now',
    writeSomething: 'Write something...',
    createPublicPost: 'Create a public post…',
    anonymousToggle: 'Anonymous post toggle',
    anonymousPost: 'Anonymous post',
    anonymousPlaceholder: 'Submit an anonymous post…',
    anonymousInfo: 'Admins and moderators will still see your name.',
    gotIt: 'Got it',
    doYouRecommend: 'Do you recommend Whitefield Primary School?',
    yes: 'Yes',
    no: 'No',
    whatRecommend: 'What do you recommend about Whitefield Primary School?',
    businessLabel: 'Write into the dialogue box to include text with your post.',
    publish: 'Publish',
    preview: 'Facebook Feed preview',
    storyText: 'Story text',
    startTyping: 'Start typing',
    shareToStory: 'Share to story',
    logIn: 'Log in',
    email: 'Email address or phone number',
    password: 'Password',
    writeTo: 'Write to',
    pressEnter: 'Press enter to send',
    sendLike: 'Send a Like',
    addFriend: 'Add friend',
    cancelRequest: 'Cancel request',
    message: 'Message',
    mayKnow: 'People you may know',
  },
  de: {
    search: 'Facebook durchsuchen',
    home: 'Startseite',
    groups: 'Gruppen',
    friends: 'Freunde',
    contacts: 'Kontakte',
    onYourMind: 'Was machst du gerade, Sam?',
    createPost: 'Beitrag erstellen',
    post: 'Posten',
    submit: 'Senden',
    close: 'Schließen',
    audience: 'Privatsphäre bearbeiten. Wird mit deinen Freunden geteilt.',
    emoji: 'Emoji',
    addToPost: 'Zu deinem Beitrag hinzufügen',
    photo: 'Foto/Video',
    tag: 'Personen markieren',
    feeling: 'Gefühl/Aktivität',
    sticker: 'Mit einem Sticker kommentieren',
    discardTitle: 'Nicht abgeschlossener Beitrag',
    discard: 'Verwerfen',
    keepEditing: 'Weiter bearbeiten',
    like: 'Gefällt mir',
    comment: 'Kommentieren',
    share: 'Teilen',
    reply: 'Antworten',
    writeComment: 'Kommentieren …',
    replyTo: 'Antworte',
    shareTitle: 'Beitrag teilen',
    saySomething: 'Sag etwas dazu …',
    shareNow: 'Jetzt teilen',
    writeSomething: 'Schreib etwas …',
    createPublicPost: 'Erstelle einen öffentlichen Beitrag …',
    anonymousToggle: 'Schalter für anonymen Beitrag',
    anonymousPost: 'Anonymer Beitrag',
    anonymousPlaceholder: 'Reiche einen anonymen Beitrag ein …',
    anonymousInfo: 'Admins und Moderatoren sehen deinen Namen weiterhin.',
    gotIt: 'Verstanden',
    doYouRecommend: 'Empfiehlst du Whitefield Primary School?',
    yes: 'Ja',
    no: 'Nein',
    whatRecommend: 'Was empfiehlst du an Whitefield Primary School?',
    businessLabel: 'Schreibe in das Dialogfeld, um deinem Beitrag Text hinzuzufügen.',
    publish: 'Veröffentlichen',
    preview: 'Vorschau im Facebook-Feed',
    storyText: 'Story-Text',
    startTyping: 'Beginne zu schreiben',
    shareToStory: 'In Story teilen',
    logIn: 'Anmelden',
    email: 'E-Mail-Adresse oder Handynummer',
    password: 'Passwort',
    writeTo: 'Schreibe an',
    pressEnter: 'Zum Senden Eingabetaste drücken',
    sendLike: '„Gefällt mir“ senden',
    addFriend: 'Freund/in hinzufügen',
    cancelRequest: 'Anfrage abbrechen',
    message: 'Nachricht senden',
    mayKnow: 'Personen, die du kennen könntest',
  },
  ar: {
    search: 'البحث في فيسبوك',
    home: 'الصفحة الرئيسية',
    groups: 'المجموعات',
    friends: 'الأصدقاء',
    contacts: 'جهات الاتصال',
    onYourMind: 'بم تفكر يا Sam؟',
    createPost: 'إنشاء منشور',
    post: 'نشر',
    submit: 'إرسال',
    close: 'إغلاق',
    audience: 'تعديل الخصوصية. المشاركة مع الأصدقاء.',
    emoji: 'رمز تعبيري',
    addToPost: 'إضافة إلى منشورك',
    photo: 'صورة/فيديو',
    tag: 'الإشارة إلى أشخاص',
    feeling: 'شعور/نشاط',
    sticker: 'التعليق بملصق',
    discardTitle: 'منشور غير مكتمل',
    discard: 'تجاهل',
    keepEditing: 'متابعة التعديل',
    like: 'أعجبني',
    comment: 'تعليق',
    share: 'مشاركة',
    reply: 'رد',
    writeComment: 'اكتب تعليقًا…',
    replyTo: 'الرد على',
    shareTitle: 'مشاركة المنشور',
    saySomething: 'قل شيئًا عن هذا…',
    shareNow: 'المشاركة الآن',
    writeSomething: 'اكتب شيئًا...',
    createPublicPost: 'إنشاء منشور عام…',
    anonymousToggle: 'تبديل المنشور المجهول',
    anonymousPost: 'منشور مجهول',
    anonymousPlaceholder: 'إرسال منشور مجهول…',
    anonymousInfo: 'سيظل اسمك ظاهرًا للمسؤولين والمشرفين.',
    gotIt: 'حسنًا',
    doYouRecommend: 'هل توصي بـ Whitefield Primary School؟',
    yes: 'نعم',
    no: 'لا',
    whatRecommend: 'بم توصي بخصوص Whitefield Primary School؟',
    businessLabel: 'اكتب في مربع الحوار لتضمين نص مع منشورك.',
    publish: 'نشر',
    preview: 'معاينة موجز فيسبوك',
    storyText: 'نص القصة',
    startTyping: 'ابدأ الكتابة',
    shareToStory: 'مشاركة في القصة',
    logIn: 'تسجيل الدخول',
    email: 'البريد الإلكتروني أو رقم الهاتف',
    password: 'كلمة السر',
    writeTo: 'اكتب إلى',
    pressEnter: 'اضغط على Enter للإرسال',
    sendLike: 'إرسال إعجاب',
    addFriend: 'إضافة صديق',
    cancelRequest: 'إلغاء الطلب',
    message: 'مراسلة',
    mayKnow: 'أشخاص قد تعرفهم',
  },
};

/** The labels of Facebook in the language this page was loaded in. */
export const words: Words = all[knobs.lang];

import type { Language } from '../../knobs';
import { knobs } from '../shared/page-knobs';

type Words = Readonly<{
  search: string;
  typeMessage: string;
  attach: string;
  emoji: string;
  send: string;
  voice: string;
  caption: string;
  close: string;
}>;

const all: Readonly<Record<Language, Words>> = {
  en: {
    search: 'Search or start a new chat',
    typeMessage: 'Type a message',
    attach: 'Attach',
    emoji: 'Emojis, GIFs, Stickers',
    send: 'Send',
    voice: 'Voice message',
    caption: 'Add a caption',
    close: 'Close',
  },
  de: {
    search: 'Suchen oder neuen Chat beginnen',
    typeMessage: 'Gib eine Nachricht ein.',
    attach: 'Anhängen',
    emoji: 'Emojis, GIFs, Sticker',
    send: 'Senden',
    voice: 'Sprachnachricht',
    caption: 'Beschriftung hinzufügen',
    close: 'Schließen',
  },
  ar: {
    search: 'ابحث أو ابدأ دردشة جديدة',
    typeMessage: 'اكتب رسالة',
    attach: 'إرفاق',
    emoji: 'الرموز التعبيرية',
    send: 'إرسال',
    voice: 'رسالة صوتية',
    caption: 'إضافة تعليق',
    close: 'إغلاق',
  },
};

/** The labels of WhatsApp in the language this page was loaded in. */
export const words: Words = all[knobs.lang];

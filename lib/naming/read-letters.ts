import { foldLetter } from './fold-letter';
import {
  ANY_LETTER,
  GAP_LINE,
  GAP_NONE,
  GAP_PAUSE,
  GAP_SENTENCE,
  GAP_SPACE,
  WORD_ADDRESS,
  WORD_APOSTROPHE,
  WORD_CAPITAL,
  WORD_TAG,
  WORD_HYPHEN,
  nextSum,
} from './letter-text';
import type { LetterText } from './letter-text';

/** A link, a host name or an e-mail address, in a run without spaces. */
const ADDRESS =
  /:\/\/|^\W*www\.|\w@\w[\w-]*\.\w|\w\.\w+\/|\w\.(?:com|org|net|uk|io|app|academy|wales|scot|cymru)(?!\w)/i;

/** Digits and signs that pass for a letter inside a word, each behind it. */
const DISGUISES = 'o0i1e3a4s5t7b8g9a@s$i!i|';

function isLetter(code: number): boolean {
  return (code | 32) > 96 && (code | 32) < 123;
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

function isSmall(code: number): boolean {
  return code > 96 && code < 123;
}

function room(letters: number): LetterText {
  const numbers = () => new Int32Array(letters);
  return {
    draft: '',
    count: 0,
    words: 0,
    capitals: 0,
    letters: new Uint16Array(letters),
    from: numbers(),
    to: numbers(),
    wordOf: numbers(),
    wordStart: numbers(),
    gap: new Uint8Array(letters),
    looks: new Uint8Array(letters),
    sums: numbers(),
  };
}

/**
 * A reader of drafts: folds case, width, accents, apostrophes, look-alike letters and digits, and parts the
 * text into words. One pass, linear in the text; what it returns holds until the next reading.
 * `lookAlikes`: see `foldLetter`.
 */
export function createLetterReader(lookAlikes: string): (draft: string) => LetterText {
  const folds = new Map<number, string>();
  let read = room(1024);
  let text = '';
  let inWord = false;
  let gap: number = GAP_SENTENCE;
  let looks = 0;
  let tag = 0;
  let chunkWord = 0;
  let chunkStart = 0;
  let mayBeAddress = false;

  function emit(letter: number, from: number, to: number): void {
    const at = read.count;
    if (!inWord) {
      inWord = true;
      read.wordStart[read.words] = at;
      read.gap[read.words] = gap;
      read.looks[read.words] = looks | tag;
      read.words += 1;
      read.capitals += looks & WORD_CAPITAL;
      gap = looks = 0;
    }
    // l, I, 1 and | look the same, so they are the same letter here.
    const shape = letter === 108 ? 105 : letter;
    read.letters[at] = shape;
    read.from[at] = from;
    read.to[at] = to;
    read.wordOf[at] = read.words - 1;
    read.sums[at + 1] = nextSum(read.sums[at] ?? 0, shape);
    read.count = at + 1;
  }

  function part(level: number): void {
    inWord = false;
    if (gap < level) gap = level;
  }

  function markWord(bit: number): void {
    if (inWord) read.looks[read.words - 1] = (read.looks[read.words - 1] ?? 0) | bit;
  }

  /** After white space: what stood before it may have been an address. */
  function endChunk(at: number): void {
    if (mayBeAddress && ADDRESS.test(text.slice(chunkStart, at)))
      for (let word = chunkWord; word < read.words; word += 1)
        read.looks[word] = (read.looks[word] ?? 0) | WORD_ADDRESS;
    mayBeAddress = false;
    chunkStart = at + 1;
    chunkWord = read.words;
    tag = looks = 0;
  }

  /** A digit or sign: the letter it passes for when it stands inside a word, else itself. */
  function unmask(code: number, at: number): number {
    const letter = DISGUISES.charCodeAt(DISGUISES.indexOf(String.fromCharCode(code)) - 1);
    const next = text.charCodeAt(at + 1);
    const within = inWord && isSmall(next);
    const beginning = isDigit(code) && isLetter(next) && isLetter(text.charCodeAt(at + 2));
    return letter && (within || beginning) ? letter : code;
  }

  /** Stars: hidden letters when they stand inside a word. Returns the offset after them. */
  function readStars(at: number): number {
    let end = at;
    while (text.charCodeAt(end) === 42) end += 1;
    if (inWord && isLetter(text.charCodeAt(end)))
      for (let star = at; star < end; star += 1) emit(ANY_LETTER, star, star + 1);
    else part(GAP_SPACE);
    return end;
  }

  /** "St." and the "C." of "C. of E." end no sentence. */
  function endsSentence(): boolean {
    return !inWord || read.count - (read.wordStart[read.words - 1] ?? 0) > 2;
  }

  function readSpace(code: number, at: number): void {
    endChunk(at);
    part(code !== 10 ? GAP_SPACE : gap === GAP_LINE ? GAP_SENTENCE : GAP_LINE);
  }

  function readMark(mark: string, at: number): void {
    const tight = text.charCodeAt(at + 1) > 32;
    const within = inWord && tight;
    if ('.@/'.includes(mark)) mayBeAddress = true;
    if ('#@'.includes(mark) && !inWord) tag = WORD_TAG;
    if (mark === '-' && within) looks = WORD_HYPHEN;
    if ("'`".includes(mark)) markWord(WORD_APOSTROPHE);
    else if ('_-'.includes(mark) && within) part(GAP_NONE);
    else if (mark === '.' && (tight || !endsSentence())) part(GAP_NONE);
    else part('.!?;'.includes(mark) ? GAP_SENTENCE : ',:"-'.includes(mark) ? GAP_PAUSE : GAP_SPACE);
  }

  /** A character of ASCII that is no letter, or one that stands for it. Returns the offset after it. */
  function readSign(code: number, at: number): number {
    const shape = code > 32 ? unmask(code, at) : 0;
    if (!shape) readSpace(code, at);
    else if (isLetter(shape) || isDigit(shape)) emit(shape, at, at + 1);
    else if (code === 42) return readStars(at);
    else if (code === 38) {
      part(GAP_SPACE);
      for (const each of 'and') emit(each.charCodeAt(0), at, at + 1);
      part(GAP_SPACE);
    } else readMark(String.fromCharCode(code), at);
    return at + 1;
  }

  /** A character beyond ASCII. Returns the offset after it. */
  function readOther(at: number): number {
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    let folded = folds.get(code);
    if (folded === undefined) folds.set(code, (folded = foldLetter(code, lookAlikes)));
    const first = folded.charCodeAt(0);
    if (!folded) {
      // An accent belongs to the letter before it; what is not seen belongs to none.
      if (inWord && code > 0x2ff && code < 0x370) read.to[read.count - 1] = end;
    } else if (first < 128 && !isLetter(first) && !isDigit(first)) readSign(first, at);
    else {
      const whole = text.slice(at, end);
      if (!inWord && whole !== whole.toLowerCase()) looks |= WORD_CAPITAL;
      // No more than the room kept for one character: some ligatures of Unicode stand for whole words.
      for (let i = 0; i < folded.length && i < 3; i += 1) emit(folded.charCodeAt(i), at, end);
    }
    return end;
  }

  /** A letter of ASCII; a capital behind a small letter starts a word in a tag. Returns the offset after it. */
  function readLetter(code: number, at: number, afterSmall: boolean): number {
    if (!isSmall(code) && (!inWord || (tag && afterSmall))) {
      inWord = false;
      looks |= WORD_CAPITAL;
    }
    emit(code | 32, at, at + 1);
    return at + 1;
  }

  return (draft) => {
    if (read.letters.length < draft.length * 3 + 2) read = room(draft.length * 3 + 1024);
    text = read.draft = draft;
    read.count = read.words = read.capitals = looks = tag = chunkWord = chunkStart = 0;
    gap = GAP_SENTENCE;
    inWord = mayBeAddress = false;
    let small = false;
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      const afterSmall = small;
      small = isSmall(code);
      if (isLetter(code)) at = readLetter(code, at, afterSmall);
      else at = code < 128 ? readSign(code, at) : readOther(at);
    }
    endChunk(text.length);
    read.wordStart[read.words] = read.count;
    read.wordOf[read.count] = read.words;
    return read;
  };
}

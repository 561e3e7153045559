/**
 * Characters drawn like another, each followed by the plain one it passes for: Cyrillic, Greek and Latin letters
 * (https://www.unicode.org/Public/security/latest/confusables.txt), apostrophes, quotation marks and dashes.
 */
export const LOOK_ALIKES =
  "аaвbеeѕsіiјjкkмmнhоoрpсcтtуyхxԁdαaβbεeηnιiκkνvοoρpτtυuχxɑaɡgıiłløođdðdħhŧtßsæaœo’'‘'ʼ'´'′'“\"”\"–-—-….";

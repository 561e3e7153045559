/** Which dictionary a code was made with; written into the code, so that every code stays readable. */
export const DICTIONARY_NUMBER = 0;

const TOPICS =
  'law context consequences review message-viewing take-down anonymity befriending chat allegation abuse complaint conduct';

/** Words and turns of phrase that codes of conduct for parents are made of, the commonest last. */
const WORDING = [
  'Introduction Purpose Aims Scope Statement of intent Legal framework Legislation Roles and responsibilities',
  'Monitoring and review Policy Acceptable use of Online safety E-safety Online messaging Equality Act 2010',
  'Data Protection Act 2018 Defamation Act 2013 Malicious Communications Act 1988 Communications Act 2003',
  'Monday Tuesday Wednesday Thursday Friday January February March April June July August September October November December 2026 2027 2028',
  'WhatsApp Facebook Instagram Twitter TikTok Snapchat website websites email telephone photographs videos',
  'anonymous anonymously alias accounts comments material content inappropriate offensive abusive threatening defamatory derogatory discriminatory',
  'safeguarding confidential privacy reputation relationship community understanding information communication communicate concerns grievances complaints',
  'governing body governors trustees headteacher principal head teacher class teacher teachers members of staff employees pupils children families parents and carers parent or carer',
  'Yours sincerely Yours faithfully Kind regards Dear parents and carers I understand that I have read and agree to I will not The school will We ask parents to Parents are expected to Parents should not Please do not Parents will be ',
  'in line with as well as such as including with the permission of in order to on an annual basis a meeting with at any time should not must not will not may be will be has been have been can be ',
  'the school office the school website the school’s the school community our school our children your child their child each other every year ',
  'social networking sites messaging apps group chats instant messaging posts and messages on social media using social media use of social media online ',
  'please speak to please contact complaints procedure complaints policy code of conduct for parents Social media code of conduct ',
].join(' ');

const SHAPE =
  `{"code":{"adopted":"2026-09-01","reviewBy":"2027-09-01","sections":[{"clauses":[{"id":"A1","text":"` +
  TOPICS.split(' ')
    .map((topic) => `.","topics":["${topic}"]},{"id":"A1","text":"`)
    .join('') +
  `"}],"id":"B","title":"Code of conduct","version":"1"},"complaints":{"summary":"","title":"Complaints procedure",` +
  `"url":"https://www.school.sch.uk/complaints"},"contact":{"email":"office@school.sch.uk","name":"Mrs ","phone":"01","role":` +
  `"School business manager"},"declaration":["I "],"format":"quiet-word/school-pack","formatVersion":1,"letter":{"paragraphs":` +
  `["Dear parents and carers,"],"subject":""},"school":{"classes":[""],"handles":["@"],"hashtags":["#"],"kind":"maintained",` +
  `"name":" Primary School","nation":"england","otherNames":[""],"staff":[{"name":"Mr ","role":"Headteacher"},{"name":"Miss ",` +
  `"role":"teacher"}],"town":"","website":"https://www."}}`;

/**
 * What both ends of a code know beforehand (https://www.rfc-editor.org/rfc/rfc1950#section-2.2, FDICT): the shape of a
 * pack, and wording that such codes share, so that a code need not say it. It never changes: printed codes live for
 * years. A better one gets the next number beside it.
 */
export const PACK_DICTIONARY = new TextEncoder().encode(WORDING + SHAPE);

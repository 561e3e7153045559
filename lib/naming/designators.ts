import { MANNER, SAYS } from './designator-bits';

type Designator = readonly [says: number, manner: number, written: string, spellings: string];

/**
 * The words for kinds of school, with the spellings and slips people use, commas between them.
 * English, Welsh (https://www.gov.wales/address-list-schools), Scottish Gaelic and Irish.
 */
export const DESIGNATORS: readonly Designator[] = [
  [
    SAYS.primary,
    MANNER.noun,
    'Primary',
    'primary,prim,pri,prm,primry,primery,primray,primay,ps,jmi',
  ],
  [SAYS.primary, MANNER.leads, 'Gynradd', 'gynradd,cynradd,bun sgoil,bunsgoil,bunscoil,gaelscoil'],
  [SAYS.infant, MANNER.noun, 'Infant', 'infant,infants,inf,infs'],
  [SAYS.infant, MANNER.leads, 'Babanod', 'babanod,fabanod'],
  [SAYS.junior, MANNER.noun, 'Junior', 'junior,juniors,jnr,jnrs,jun,jr,jrs'],
  [SAYS.junior, MANNER.leads, 'Iau', 'iau'],
  [SAYS.nursery, MANNER.noun, 'Nursery', 'nursery,nursery unit,nursary,nurs,day nursery'],
  [SAYS.nursery, MANNER.leads, 'Feithrin', 'feithrin,meithrin,naionra,naiscoil'],
  [SAYS.first, MANNER.adjective, 'First', 'first'],
  [SAYS.middle, MANNER.adjective, 'Middle', 'middle'],
  [SAYS.high, MANNER.noun, 'High', 'high,hs'],
  [SAYS.secondary, MANNER.noun, 'Secondary', 'secondary,sec,comp,comprehensive,secondry'],
  [SAYS.secondary, MANNER.leads, 'Uwchradd', 'uwchradd,gyfun,cyfun,ard sgoil,ardsgoil,meanscoil'],
  [SAYS.grammar, MANNER.noun, 'Grammar', 'grammar,grammer'],
  [SAYS.preparatory, MANNER.noun, 'Prep', 'prep,preparatory'],
  [SAYS.lower, MANNER.adjective, 'Lower', 'lower'],
  [SAYS.upper, MANNER.adjective, 'Upper', 'upper'],
  [SAYS.girls, MANNER.noun, 'Girls', 'for girls'],
  [SAYS.girls, MANNER.adjective, 'Girls', 'girls'],
  [SAYS.boys, MANNER.noun, 'Boys', 'for boys'],
  [SAYS.boys, MANNER.adjective, 'Boys', 'boys'],
  [
    SAYS.preschool,
    MANNER.noun,
    'Pre-school',
    'preschool,playgroup,pre prep,childminders,montessori',
  ],
  [
    SAYS.church,
    MANNER.noun,
    'CofE',
    'cofe,coe,church of england,c e,ce,c of england,church in wales,ciw,cinw,yng nghymru,anglican',
  ],
  [
    SAYS.catholic,
    MANNER.noun,
    'Catholic',
    'catholic,roman catholic,rc,r c,cath,catholics,cathlic,gatholig,catholig',
  ],
  [SAYS.methodist, MANNER.noun, 'Methodist', 'methodist'],
  [SAYS.jewish, MANNER.noun, 'Jewish', 'jewish,hebrew'],
  [SAYS.muslim, MANNER.noun, 'Islamic', 'islamic,muslim'],
  [
    SAYS.school,
    MANNER.noun,
    'School',
    'school,sch,schl,skl,scl,skool,scool,shool,shcool,schhol,scholl',
  ],
  [SAYS.church | SAYS.school, MANNER.noun, 'Church School', 'church school,church sch'],
  [SAYS.school, MANNER.leads, 'Ysgol', 'ysgol,sgoil,scoil'],
  [
    SAYS.school,
    MANNER.several,
    'Schools',
    'schools,academies,colleges,nurseries,primaries,preschools',
  ],
  [SAYS.academy, MANNER.noun, 'Academy', 'academy,acad,acadamy,acadmey,acadmy'],
  [SAYS.college, MANNER.noun, 'College', 'college,coll,collage,colege'],
  [SAYS.centre, MANNER.noun, 'Centre', 'centre,pru'],
  [SAYS.sixthForm, MANNER.noun, 'Sixth Form', 'sixth form,6th form'],
  [SAYS.special, MANNER.adjective, 'Special', 'special,specialist'],
  [SAYS.community, MANNER.adjective, 'Community', 'community,comm,gymunedol,combined'],
  [SAYS.community, MANNER.leads, 'Gymraeg', 'gymraeg,cymraeg,ghaidhlig,gaidhlig'],
  [SAYS.free, MANNER.adjective, 'Free', 'free,studio,international,technical'],
  [SAYS.glue, MANNER.noun, '', 'and,with'],
  [
    SAYS.anything,
    MANNER.adjective,
    '',
    'a,c,va,vc,v a,v c,vcp,voluntary aided,voluntary controlled,voluntary,independent,aided,controlled,county,endowed,parochial,parish,foundation,village,trust,wirfoddol,yr eglwys,a gynorthwyir,a reolir,maintained',
  ],
];

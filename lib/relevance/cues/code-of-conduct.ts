import type { OutcomeCues } from '../cue';

/** Signs that the draft is about the code of conduct itself. */
export const CODE_CUES: OutcomeCues = {
  outcome: 'code',
  guards: ['fiction'],
  cues: [
    {
      why: 'about the code of conduct',
      guarded: false,
      say: [
        'code of conduct|practice|behaviour',
        "parent|parents|parental|parent's|home_school|home|school|parents' code",
        'social media|networking policy|policies|form|rules|agreement|code|contract|letter|charter|declaration|guidelines|guidance|thing|slip|rule|ban',
        'whatsapp|facebook|online|internet policy|rules|agreement|code|guidelines|charter|conduct|behaviour',
        'acceptable use',
        'home school agreement|contract',
        'sign|signed|signing|signature|sign_up_to|signs .. code|conduct|policy|agreement|contract|declaration|charter|social_media|form|slip .. social_media|online|facebook|whatsapp|post|code|conduct|parents|behaviour|again|what_we',
        'sign|signed|signing .. code|conduct|declaration|charter|social_media|gagging',
        'conduct .. parents|policy|code|form|sign|signed|online|agreement',
        'can|are|is .. {school}|they|a_school|schools|head .. allowed|stop|ban|tell|control|make|dictate|police|legally|even|enforce|force .. us|parents|what|we|me|people .. post|posting|say|write|facebook|online|social_media|put|fb|twitter|complaining|moaning|talking|sign|signing',
        'allowed .. to .. stop|tell|ban|dictate|police|control|make .. post|posting|say|write|facebook|online|social_media|put|sign|fb',
        'allowed .. to post|say|write|put .. {school}|facebook|online|about|here|fb',
        "what .. we|parents|i|people .. allowed|can|can't|cannot|may .. post|say|write|put .. online|facebook|social_media|fb|here|about",
        '{not} allowed|supposed|meant .. to post|say|write|complain|moan|comment|put|talk .. facebook|online|social_media|fb|here|about|publicly|on',
        'banned|bans|banning|ban|stop|stopping|forbid|forbids|forbidden .. us|parents|from .. posting|complaining|moaning|talking|social_media|facebook|criticising|commenting',
        'gagging|gag order|clause|us|parents|policy',
        'freedom of speech|expression',
        'free speech',
        'policing .. parents|facebook|social_media|what_we|our',
        'regulamin|kodeks|podpisac|podpisanie .. rodzic*|szkol*|social|media|facebook|internet*',
        'cod de conduita|codul de conduita|codul',
        'codigo de conduta|conducta',
        'code de conduite|conduite',
        'cod ymddygiad',
        'code of conduct sign',
        'ضابطہ|مدونة السلوك',
      ],
      unless: [
        "pupil|pupils|children's|behaviour_policy|dress|highway|coding|uniform|staff|sports|football|spectator|touchline|q_r|qr|discount|voucher|zip|club code",
        'code .. discount|voucher|club|app|door|gate|referral|party|qr|password',
        'form|slip|sign .. trip|medical|nursery|club|permission_slip|swimming|football',
        'posted|complained|moaned|ranted .. before|last',
      ],
    },
  ],
};

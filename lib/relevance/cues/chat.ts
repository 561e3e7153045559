import type { OutcomeCues } from '../cue';

/** Signs of trouble in a class or parents' group chat of the school. */
export const CHAT_CUES: OutcomeCues = {
  outcome: 'chat',
  guards: ['fiction'],
  cues: [
    {
      why: 'the school wants to see the messages',
      matter: 'message-viewing',
      guarded: false,
      say: [
        '{head}|{school}|{staff}|they .. see|read|view|look|check|copies|screenshots|access|go_through|scroll|inspect|hand_over|monitor|monitoring|looking|reading|added|join .. {chat}|messages|phone|phones|chats',
        'see|read|view|look|check|copies|screenshots|access|go_through|scroll|hand_over|hand|show|monitor|reading|looking|shown|send .. {chat}|messages|phone|phones|chats .. {head}|{school}|{staff}|they',
        'show|hand|give|send|forward .. {head}|{school}|them|her|him .. messages|{chat}|chats|phones|screenshots',
        'hand .. phones|phone over',
        'wants|asked|asking|demanded|demanding|want|insists|insisting .. see|read|view|look|check|copies|screenshots .. messages|{chat}|chats|wrote|said|phone|phones',
        '{chat}|messages .. shown|forwarded|sent|passed|screenshotted|leaked|screenshots .. to|head|school|office|{staff}',
        'screenshotted|screenshots|screenshot|leaked|grassed|forwarded|forwarding|snitched|snitching .. {chat}|messages|chat|group|conversation|office|head',
        'permission .. view|see|read|look .. messages|{chat}',
      ],
      unless: [
        "year 6|kids|children|pupils|children's|kids' phones",
        'tickets|letter|letters|newsletter|payment|message me|pm me|dm me',
        'share|post|add|put|update|updates .. {chat}',
      ],
    },
    {
      why: 'a chat is to be closed',
      matter: 'chat-closing',
      guarded: false,
      say: [
        '{schoolish}|head|told|asked|want|wants|ordered|made|making|being|been|is|getting|told_us|getting .. close|shut|closed|closing|shutting|disband|disbanded|delete|deleted|end|leave|ban|banned|banning|stop|archive|scrap|kill|pull_the_plug|plug .. {chat}|down|it',
        '{chat} .. close|closed|closing|shut|shutting|disbanded|banned|deleted|archived|stopped|end|ended|leave|plug|gone|down|scrapped|goes|folded',
        'close|shut|closing|shutting|disband|delete|leave|end|ban|scrap|stop|banning|archive .. {chat}',
      ],
      unless: [
        'close .. friends|to|by',
        'voting|entries|poll|orders closed|close',
        "i've|ive|i|we left|leaving the? {chat} .. moved|moving|year 7|high school|by mistake|by accident|accidentally|new phone",
        'school is? closed|closed due|school closing|school shut|snow|weather',
      ],
      onlyWith: ['{chat}'],
    },
    {
      why: 'a meeting about a chat',
      matter: 'meeting',
      guarded: false,
      say: [
        'called|hauled|summoned|pulled|dragged|asked|brought|invited|letter|email|emailed|rang|phoned|meeting|spoken|told_off|warned|warning|talking_to|bollocking|lecture|lectured|telling_off|words|word|in_trouble|trouble .. about|over|because|for|regarding|to_do_with|re .. {chat}|messages|chats',
        '{chat}|messages .. called|hauled|summoned|pulled|dragged|meeting|letter|warned|warning|involved|trouble|spoken|telling|escalated|stepped_in|stepping_in|wading_in|policing',
        '{head}|{school} .. involved|interfering|stepping_in|stepped_in|policing|getting_involved|wading_in|threatening|threatened|on_about|complaining|complained|unhappy|not_happy|cross|furious .. {chat}|messages|chats|what_parents|private',
      ],
      unless: ['letter .. went|on|in|via|posted|put|shared .. {chat}', 'trip|tickets|costume'],
    },
    {
      why: 'trouble among parents in a chat',
      guarded: false,
      say: [
        '{chat} .. kicking_off|kicked_off|toxic|drama|bitchy|nasty|vile|argument|arguments|arguing|row|rows|war|warfare|bullying|bullied|poisonous|vicious|out_of_hand|out_of_control|slagging|abuse|abusive|horrible|fights|fighting|hostile|carnage|bear_pit|cesspit|kick_off|nastiness|mental|meltdown|fallout|fall_out|ganging|piling|pile_on|battle|battlefield|bloodbath|ugly|removed|kicked|booted|thrown|blocked|rant|ranting|ranted|rude|spiteful|gossip|gossiping|bitching|stirring|shocking|disgusting',
        'toxic|drama|bitchy|nasty|vile|argument|arguments|row|rows|war|bullying|bullied|poisonous|out_of_hand|slagged|slagging|abuse|abusive|kicked|booted|removed|thrown|blocked|ganged|ganging|piling|rude|insulted|sworn_at|shouted|attacked|gossip|bitching|pile_on|nastiness|fell_out|fallen_out|fall_out|ridiculed|humiliated|mocked .. {chat}',
        'removed|kicked|booted|chucked|thrown|blocked|banned|deleted|left_out|excluded|muted .. {object} .. from|off|out .. {chat}',
        'removed|kicked|booted|chucked|thrown|blocked|excluded from|off|out .. {chat}',
        '{group}|chair|governor|pta|committee|rep|class_rep|parent_rep|admin .. said|posted|wrote|put|called|calling|sent|laughing|swearing|swore|commented|rude|comments|slagging|shared|sharing|kicked|removed|ranting|message|messages|behaviour|conduct|bitching|gossiping|forwarded|told .. {chat}|messages|voice_note|voice_notes',
        '{chat} .. pta|governor|chair|committee|rep|class_rep|parent_rep|admin .. said|posted|wrote|put|called|calling|laughing|swearing|swore|commented|rude|comments|slagging|shared|sharing|kicked|removed|ranting|messages|behaviour|conduct|bitching|gossiping',
        'voice note|notes .. {chat}|pta|governor',
        'mute|muted|muting|left|leaving .. {chat} .. because|toxic|drama|nasty|bitchy|row|enough|sick|again',
        'grupa|grupie|grupy|czat|czacie .. klotnia|klotnie|zamknac|czytac|obraza*|dyrektor*',
        'dyrektor* .. grupa|grupy|grupie|czat|wiadomosci|whatsapp|messenger',
        'directoarea|directorul|diretora|directora|directrice|directeur .. grup|grupul|grupo|groupe|whatsapp|mesajele|mensagens|mensajes|messages',
        'grup|grupul|grupo|groupe|whatsapp .. inchide|inchidem|inchis|cearta|certuri|fechar|fechado|cerrar|cierren|fermer|ferme|briga|pelea|dispute|disputes|citeasca|ler|leer|lire',
        'whatsapp|group|grup .. band|larai|jhagra|larhai|parhna|dekhna',
      ],
      unless: [
        'football|netball team|group',
        'age|friendship|peer|reading|maths|phonics|small|focus|support|play|toddler|playgroup|year|blood group',
        'handy|helpful|useful|lovely|supportive|brilliant|great|best|thank|thanks|love|lifesaver .. {chat}',
      ],
    },
  ],
};

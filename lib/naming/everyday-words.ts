/**
 * Words that before "school", "primary" or the like are everyday talk as often as a school's name ("forest school",
 * "I hope school opens", "the village school"): in small letters they name a school only with more words of its name.
 */
export const BEFORE_SCHOOL =
  'hope,forest,village,faith,new,church,special,boarding,sunday,summer,state,local,music,dance,grammar,love,will,' +
  'first,free,high,international,language,art,arts,sports,science,night,medical,business,stage,swim,ski,driving,' +
  'riding,public,private,community,home,big,little,old,all,every,our,my,your,this,that,which,what,after,before,during,' +
  'reading,middle,lower,upper,junior,infant,nursery,city,town,central,family,learning,whole,same,next,last,another,other,good,' +
  'great,nice,lovely,back,online,virtual,catholic,primary,secondary,college,academy,school,prep,day,independent';

/** Words that alone, in small letters, are hardly ever a school: "the park", "grace". */
export const EVERYDAY_CORES =
  'park,bridge,wood,field,hill,garden,meadow,grace,christ,holy,discovery,success,future,futures,phoenix,star,unity,' +
  'liberty,pioneer,horizon,bright,rainbow,sunshine,trinity,green,spring,winter,autumn,orchard,grange,manor,oak,ash,elm,' +
  'willow,beech,mount,harmony,excel,aspire,inspire,achieve,evolve,compass,beacon,journey,bridges,lighthouse,gateway,' +
  'pathways,reach,dream,life,fields,woods,woodlands,meadows,gardens,hills,heath,moor,moors,valley,river,riverside,' +
  'lakeside,seaside,hillside,parkside,castle,abbey,priory,court,lodge,mill,farm,common,cross,gate,lane,heights,view,' +
  'royal,crown,king,kings,queen,queens,victoria,albert,cedar,cedars,maple,hazel,holly,ivy,heather,rose,lily,poppy,' +
  'castell,y castell,eglwys,pentref,y pentref,robin,swan,eagle,falcon,fox,deer,lion,dragon,stone,rock,sand,sea,ocean,bay,harbour,haven,island,north,south,east,' +
  'west,freedom,courage,wisdom,justice,peace,charity,joy,spirit,angel,angels,cathedral,minster,oaks,elms,limes,beeches,' +
  'birches,firs,pines,willows,laurels,chestnuts,springs,brook,brooks,ridge,cliff,beach,may,march,mark,will,chase';

/** Everyday initials, which prove nothing even beside a school sign. */
export const KNOWN_INITIALS =
  'sms,gps,bbc,cps,ups,phs,nhs,vip,tbc,asap,dvd,usb,dms,pms,apps,has,was,his,gas,bus,hgv,pcs,pgl,ofs,bps,rsa,itv,ehs';

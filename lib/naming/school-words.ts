import {
  CLASS_ARTICLE,
  CLASS_AT,
  CLASS_BINDS,
  CLASS_CAPITAL,
  CLASS_CONNECTS,
  CLASS_ELSEWHERE,
  CLASS_FAINT_SIGN,
  CLASS_LOCATES,
  CLASS_LONGER,
  CLASS_OUTING,
  CLASS_PLACE_TALK,
  CLASS_SIGN,
  CLASS_SOMETHING,
  CLASS_STREET,
  CLASS_SURE_SIGN,
  CLASS_TITLE,
  CLASS_TOWN_LINK,
} from './word-classes';

/** Words and phrases around a name, by class, commas between them. */
export const SCHOOL_WORDS: readonly (readonly [bits: number, words: string])[] = [
  [
    CLASS_FAINT_SIGN,
    'school,skool,schl,kids,children,child,son,daughter,mums,dads,parents,gates,gate,staff,dd,ds,lo,little one,office,ysgol',
  ],
  [
    CLASS_SIGN,
    'pupil,student,teacher,techer,teecher,teaching,class,classes,classroom,classmate,lesson,homework,uniform,pe,pe lesson,jumper,cardigan,blazer,pe kit,book bag,bookbag,reading book,spellings,phonics,maths,assembly,playtime,playground,lunchtime,break time,breaktime,golden time,detention,school dinners,packed lunch,lunchbox,school trip,year 6 residential,residential trip,school uniform,term,half term,nativity,harvest festival,sports day,world book day,christmas fair,summer fair,fayre,bake sale,cake sale,raffle,tombola,disco,leavers,prom,school play,school photos,breakfast club,after school club,open day,open evening,open morning,settling in,school place,reception class,in reception,starts reception,start reception,starting reception,reception,nursery class,nursery unit,infants,juniors,sixth form,year group,key stage,ks1,ks2,ks3,ks4,eyfs,gcse,a levels,bullied,bullying,bully,school report,attendance,lollipop lady,lollipop man,caretaker,playtimes,school meals,free school meals,lost property,show and tell,nits,head lice,headlice,non uniform day,mufti,tutor,form tutor,maths set,school rules,behaviour policy,phone ban,school council,prefect,merit,star of the week,stickers,house points,choir,netball team,school team,classroom assistant,wean,weans,bairns,school gates,school gate,schooling,educated,education,taught,teach,pta meeting',
  ],
  [
    CLASS_SURE_SIGN,
    'head teacher,headteacher,head techer,headtecher,headmaster,headmistress,the head,our head,new head,head of year,head of school,deputy head,assistant head,exec head,executive head,acting head,heads newsletter,principal,governor,governors,governing body,chair of governors,guvs,pta,ptfa,fos,ofsted,estyn,senco,sendco,alnco,send team,send provision,send support,send needs,ehcp,inset,inset day,inset days,teacher training day,parents evening,parent evening,parents eve,school office,office lady,office ladies,receptionist,school nurse,dinner lady,dinner ladies,dinnerladies,lunchtime supervisor,midday supervisor,mdsa,teaching assistant,tas,hlta,supply teacher,supply,class teacher,reception teacher,nursery teacher,form teacher,maths teacher,pe teacher,english teacher,science teacher,art teacher,music teacher,sats,admissions,exclusion,excluded,suspended,expelled,term time,term dates,back to school,school closed,school closure,class of,old pupils,ex pupil,former pupil,former pupils,school website,school policy,home school agreement,parentmail,parentpay,class dojo,classdojo,tapestry,seesaw,arbor,newsletter,pupils,staff meeting,ecas,ect,nqt,multi academy trust,year teacher,reception teachers,pennaeth,athro,athrawes',
  ],
  [
    CLASS_LOCATES,
    'in,through,around,near,across,outside of,out of,all over,throughout,via,into,towards,toward,beyond,along,down,up,behind,past,centre of,center of,middle of,town of,village of,living in,live in,moved to,moving to,move to,move into,parts of,area of,outskirts of,north of,south of,east of,west of,over,off,opposite,beside,between,church of,parish of,feast of,hospital of,rural,central,greater,downtown,inner,outer,next to',
  ],
  [
    CLASS_AT,
    'at,attends,attend,attended,attending,goes to,go to,going to,went to,gone to,starts at,start at,started at,starting at,joined,joining,joins,left,leaving,starts,starting,go,parents at,kids at,teaching at,teaches at,teach at,works at,work at,worked at,applied to,apply to,apply for,applying for,accepted at,into reception at,transfer to,transferred to,send them to,send him to,send her to,sent him to,sent her to,sent them to,send my kids to,send your kids to,sending her to,sending him to,sending them to,transferring to,chose,choose,picked,got into,get into,place at',
  ],
  [CLASS_ARTICLE, 'the,our,y,yr,all,any,both,other,which,most,these,two'],
  [CLASS_CONNECTS, 'of,the,de,le'],
  [CLASS_BINDS, 'of,from,for,to,by,with'],
  [
    CLASS_TITLE,
    'mr,mrs,ms,miss,dr,doctor,sir,lady,lord,dame,uncle,aunt,auntie,aunty,grandma,grandad,granny,nana,nan,grandpa,father,fr,rev,reverend,vicar,cllr,councillor,pc,sgt,baby,little,king,queen,prince,princess,bishop,sister,brother,cousin,friend,mate,prof,professor',
  ],
  [
    CLASS_LONGER,
    'north,south,east,west,high,junior,great,upper,lower,new,old,long,royal,king,queen,saint,st,higher,nether,over,far,mount,port,castle,abbey,church,park,little,northeast,northwest,southeast,southwest,middle,holy,the new,uwchradd,gynradd,cynradd,gyfun,cyfun,meithrin,feithrin,babanod,fabanod',
  ],
  [
    CLASS_ELSEWHERE,
    'fc,afc,rfc,cc,jfc,ufc,rufc,rlfc,lfc,wfc,fc u,football club,rugby club,cricket club,football academy,care,healthcare,medical,dental,of dance,of ballet,of driving,of motoring,of music,of rock,of dancing,of performing,of languages,of arts,of english,of drama,of gymnastics,of swimming,of karate,of martial arts,nursing home,care centre,care home,out of school club nursery,motors,tyres,under,u,united fc,rangers,rovers,wanderers,scouts,scout group,brownies,cubs,guides,rainbows,beavers,dance academy,theatre academy,stage school,garage,primark,federation,diocese,cemetery,election',
  ],
  [
    CLASS_SOMETHING,
    'fc,united,day,town,city,village,church,churches,churchyard,chapel,cathedral,abbey,priory,parish,vicarage,mosque,temple,hospital,hospice,surgery,clinic,ward,medical,health,dentist,pharmacy,pub,inn,arms,tavern,hotel,bar,cafe,restaurant,takeaway,chippy,bakery,shop,stores,store,market,supermarket,precinct,shopping,centre,center,retail,mall,garden,gardens,park,parks,common,green,fields,woods,wood,forest,farm,farms,hill,hills,moor,valley,river,lake,canal,bridge,bay,beach,island,harbour,station,tube,underground,metro,tram,trams,bus,train,trains,platform,junction,roundabout,bypass,motorway,estate,flats,house,houses,hall,manor,court,lodge,towers,mill,works,industrial,business,office park,library,museum,theatre,cinema,leisure,gym,pool,baths,stadium,ground,pitch,club,social,cricket,rugby,football club,golf,tennis,bowls,boxing,running,cycling,harriers,rovers,rangers,wanderers,athletic,albion,hotspur,juniors fc,band,orchestra,singers,council,councillor,mp,ward councillor,police,fire,post,postal,residents,community,neighbourhood,area,born,based,council estate,care,nursing,home,homes,nursing home,housing,properties,property,estate agents,vets,vet,kennels,cattery,motors,cars,taxis,tyres,plumbing,builders,carpets,kitchens,windows,hair,beauty,salon,barbers,nails,lottery,carnival,festival,show,parade,run,marathon,parkrun,way,bells,cross,day nursery,university,uni,trust,foundation,charity,food bank,foodbank,and district,and surrounding,on sea,upon,under,le,de,in bloom,lottery',
  ],
  [
    CLASS_STREET,
    'street,st,road,rd,lane,avenue,ave,drive,close,crescent,terrace,row,walk,grove,gardens,square,place,rise,mews,view,gate,hill,way,court',
  ],
  [
    CLASS_PLACE_TALK,
    'traffic,school run,roadworks,road works,tram,trams,train,trains,metro,bus stop,flood,flooded,flooding,power cut,junction,roundabout,motorway,takeaway,pub,pubs,shops,house prices,houses,flats,flat,estate agent,estate agents,rent,landlord,weather,storm,crime,burglary,burglaries,robbed,police,helicopter,council tax,planning permission,planning application,gridlocked,gridlock,queues,parking permit,high street,town centre,restaurant,hotel,church service,mass,baptism,christening,wedding,funeral,burial,graveyard,parish,priest,hospital,a and e,ward,surgery,gp,pray,prayer,prayers,feast day,candle,candles,vigil,confession,congregation,evensong,rosary,novena,semi,semi detached,bungalow,bedroom,rightmove,zoopla,to rent,nice part of,lovely part of,best part of,rough part of,part of town,match,league,kick off,goal,goals,striker,pints,pint,beer,gig,hike,hiking,campsite,camping,caravan,moved house,house hunting,postcode,born',
  ],
  [
    CLASS_TOWN_LINK,
    'in,near,over,up,down,the one,the other one,not the one,out,based,over in,up in,down in',
  ],
  [
    CLASS_OUTING,
    'trip,museum,zoo,visit,match,game,fc,residential,airport,cathedral,castle,marathon,half,aquarium,theatre,show,panto,council,road,street,lane,uni,university,based',
  ],
  [
    CLASS_CAPITAL,
    'new,old,little,long,over,far,i,im,ive,id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,january,february,march,april,may,june,july,august,september,october,november,december,christmas,easter,the,a,and,but,or,so,if,is,are,was,has,have,had,do,does,did,will,would,can,could,should,why,what,when,where,who,how,you,your,we,our,my,they,their,he,she,it,its,this,that,these,those,not,no,yes,ok,okay,well,done,thanks,thank,love,great,good,best,worst,shame,come on,please,just,still,again,another,as,to,from,for,of,by,with,about,on,dear,hi,hello,hey,bye,go,team,proud,congratulations,congrats,dd,ds,fb,whatsapp,facebook,covid,uk,england,wales,scotland,some,all,any,every,both,at',
  ],
];

/** Towns that are everyday words as well: taken for a town only where nothing else could stand. */
export const WORD_TOWNS =
  'reading,bath,sale,deal,rugby,ware,wells,sandwich,barking,battle,settle,eye,street,hook,ash,wing,hope,stone,sandy,bow,beer,over,hay';

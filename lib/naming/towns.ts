/**
 * Towns and cities of Great Britain, and post towns of several schools, commas between: OS Open Names and the register of
 * schools in England. Contains OS data © Crown copyright and database right; Open Government Licence v3.0
 * (https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/).
 */
export const TOWNS =
  'Wirral,Abbots Langley,Aberaeron,Abercarn,Aberchirder,Abercynon,Aberdare,Aberdaugleddau,Aberdeen,' +
  'Aberfeldy,Abergele,Abergwaun,Aberhonddu,Abermaw,Aberpennar,Abersychan,Abertawe,Aberteifi,' +
  'Abertyleri,Aberystwyth,Abingdon,Abingdon-on-Thames,Accrington,Acton,Addlestone,Adlington,' +
  'Adwick le Street,Airdrie,Alcester,Aldeburgh,Aldershot,Aldridge,Alexandria,Alford,Alfreton,' +
  'Alloa,Alness,Alnwick,Alresford,Alsager,Alston,Alton,Altrincham,Alva,Alyth,Amble,Ambleside,' +
  'Amersham,Amesbury,Amlwch,Ampthill,Andover,Annan,Annfield Plain,Anstruther,' +
  'Appleby-in-Westmorland,Arberth,Arbroath,Ardrossan,Arlesey,Armadale,Arnold,Arundel,Ascot,' +
  'Ashbourne,Ashburton,Ashby-de-la-Zouch,Ashford,Ashington,Ashtead,Ashton-in-Makerfield,' +
  'Ashton-under-Lyne,Aspatria,Atherstone,Atherton,Attleborough,Auchterarder,Auchtermuchty,' +
  'Aviemore,Axbridge,Axminster,Aylesbury,Aylesford,Aylsham,Ayr,Bacup,Bae Colwyn,Baildon,Bakewell,' +
  'Baldock,Ballater,Bamber Bridge,Banbury,Banchory,Banff,Bangor,Banstead,Bargoed,Barking,' +
  'Barnard Castle,Barnet,Barnoldswick,Barnsley,Barnstaple,Barrhead,Barri,Barrow-in-Furness,' +
  'Barrowford,Barton-upon-Humber,Basildon,Basingstoke,Bath,Bathgate,Batley,Battle,Bawtry,' +
  'Beaconsfield,Beaminster,Bearsden,Beaumaris,Bebington,Beccles,Beckenham,Bedale,Bedford,' +
  'Bedlington,Bedworth,Beeston,Bellshill,Belper,Benfleet,Bentley,Berkhamsted,Berwick-upon-Tweed,' +
  'Bethesda,Betws-y-Coed,Beverley,Bewdley,Bexhill-on-Sea,Bexley,Bexleyheath,Bicester,Biddulph,' +
  'Bideford,Biggar,Biggleswade,Billericay,Billinge,Billingham,Billingshurst,Bilston,Bingham,' +
  'Bingley,Birkenhead,Birmingham,Bishop Auckland,Bishopbriggs,Bishop’s Castle,Bishop’s Stortford,' +
  'Bishop’s Waltham,Blackburn,Blackheath,Blackpool,Blackwater,Blaenau Ffestiniog,Blaenavon,' +
  'Blaina,Blairgowrie and Rattray,Blandford Forum,Blaydon,Bletchley,Bloxwich,Blyth,Bodmin,' +
  'Bognor Regis,Bollington,Bolsover,Bolton,Bolton upon Dearne,Bonnyrigg,Bootle,Bordon,' +
  'Borehamwood,Boroughbridge,Boston,Bourne,Bournemouth,Bovey Tracey,Bowness-on-Windermere,' +
  'Bo’ness,Brackley,Bracknell,Bradford,Bradford-on-Avon,Brading,Bradley Stoke,Braintree,Bramhall,' +
  'Brampton,Brandon,Brechin,Bredbury,Brentwood,Bridge of Allan,Bridgend,Bridgnorth,Bridgwater,' +
  'Bridlington,Bridport,Brierfield,Brierley Hill,Brigg,Brighouse,Brightlingsea,Brighton,' +
  'Brighton and Hove,Bristol,Brixham,Broadstairs,Bromley,Bromsgrove,Bromyard,Broseley,Brotton,' +
  'Brough,Broughton in Furness,Broughty Ferry,Brownhills,Broxburn,Bruton,Brynbuga,Brynmawr,' +
  'Buckfastleigh,Buckhaven,Buckhurst Hill,Buckie,Buckingham,Bude,Budleigh Salterton,Bungay,' +
  'Buntingford,Burford,Burgess Hill,Burghead,Burnham-on-Crouch,Burnham-on-Sea,Burnley,' +
  'Burntisland,Burntwood,Burry Port,Burton Latimer,Burton upon Trent,Burton-on-Trent,Bury,' +
  'Bury St Edmunds,Bury St. Edmunds,Bushey,Buxton,Bwcle,Caerffili,Caerfyrddin,Caerleon,' +
  'Caernarfon,Caerwys,Caister-on-Sea,Caldicot,Callander,Callington,Calne,Camberley,Camborne,' +
  'Cambridge,Camelford,Campbeltown,Cannock,Canterbury,Canvey Island,Cardiff,Carlisle,Carluke,' +
  'Carnforth,Carnoustie,Carshalton,Carterton,Cas-Gwent,Casllwchwr,Casnewydd,Castle Cary,' +
  'Castle Douglas,Castleford,Caterham,Catterick Garrison,Ceann Loch Gilb,Chadderton,Chagford,' +
  'Chapel-en-le-Frith,Chard,Charlbury,Charlestown of Aberlour,Chatham,Chatteris,Cheadle,' +
  'Cheadle Hulme,Chelmsford,Cheltenham,Chertsey,Chesham,Cheshunt,Chessington,Chester,' +
  'Chester le Street,Chester-le-Street,Chesterfield,Chichester,Chickerell,Chigwell,Chippenham,' +
  'Chipping Campden,Chipping Norton,Chipping Ongar,Chipping Sodbury,Chislehurst,Choppington,' +
  'Chorley,Chorleywood,Christchurch,Chudleigh,Church,Church Stretton,Cinderford,Cirencester,' +
  'City of London,City of Westminster,Clackmannan,Clacton-on-Sea,Clare,Clay Cross,' +
  'Clayton-le-Moors,Cleator Moor,Cleckheaton,Cleethorpes,Cleobury Mortimer,Clevedon,Cleveleys,' +
  'Clitheroe,Clydebank,Coalville,Coatbridge,Cockenzie and Port Seton,Cockermouth,Coggeshall,' +
  'Colchester,Coldstream,Coleford,Coleshill,Colne,Colyton,Congleton,Conisbrough,Connah’s Quay,' +
  'Consett,Conwy,Corbridge,Corby,Corsham,Coseley,Cotgrave,Cottingham,Coupar Angus,Coventry,' +
  'Cowdenbeath,Cowes,Cradley Heath,Crail,Cramlington,Cranbrook,Cranleigh,Craven Arms,Crawley,' +
  'Crediton,Crewe,Crewkerne,Cricieth,Cricklade,Crieff,Cromarty,Cromer,Crook,Crosby,Crowborough,' +
  'Crowland,Crowle,Crowthorne,Croydon,Crughywel,Cuckfield,Cullen,Cullompton,Culross,Cumbernauld,' +
  'Cumnock,Cupar,Cwmbrân,Cydweli,Dagenham,Dalbeattie,Dalkeith,Dalton-in-Furness,Darlaston,' +
  'Darley Dale,Darlington,Dartford,Dartmouth,Darvel,Darwen,Daventry,Dawlish,Deal,Denbigh,Denny,' +
  'Denton,Derby,Dereham,Desborough,Devizes,Dewsbury,Didcot,Dinbych-y-Pysgod,Dingwall,Dinnington,' +
  'Diss,Doc Penfro,Dolgellau,Dollar,Doncaster,Dorchester,Dorking,Dornoch,Doune,Dover,' +
  'Downham Market,Driffield,Droitwich,Droitwich Spa,Dronfield,Droylsden,Dudley,Dufftown,' +
  'Dukinfield,Dulverton,Dumbarton,Dumfries,Dunbar,Dunblane,Dundee,Dunfermline,Dunoon,Duns,' +
  'Dunstable,Durham,Dursley,Earby,Earl Shilton,Easingwold,East Cowes,East Grinstead,' +
  'East Kilbride,East Linton,Eastbourne,Eastleigh,Eastwood,Eccles,Eccleshall,Edenbridge,Edgware,' +
  'Edinburgh,Egham,Egremont,Elgin,Elland,Ellesmere,Ellesmere Port,Ellon,Ely,Emsworth,Enfield,' +
  'Epping,Epsom,Epworth,Erith,Erskine,Esher,Eton,Evesham,Ewell,Exeter,Exmouth,Eye,Eyemouth,' +
  'Failsworth,Fairford,Fakenham,Falkirk,Falkland,Falmouth,Fareham,Faringdon,Farnborough,Farnham,' +
  'Farnworth,Faversham,Fazeley,Featherstone,Felixstowe,Feltham,Ferndale,Ferndown,Ferryhill,Filey,' +
  'Filton,Findochty,Fleet,Fleetwood,Flint,Flitwick,Folkestone,Fordingbridge,Forfar,Formby,Forres,' +
  'Fort William,Fortrose,Fortuneswell,Fowey,Framlingham,Fraserburgh,Freckleton,Frimley,' +
  'Frinton-on-Sea,Frodsham,Frome,Fulwood,Gainsborough,Galashiels,Galston,Garforth,Garstang,' +
  'Gatehouse of Fleet,Gateshead,Gatley,Gerrards Cross,Gillingham,Girvan,Glasgow,Glastonbury,' +
  'Glenrothes,Glossop,Gloucester,Glyn Ebwy,Glyn-nedd,Godalming,Godmanchester,Golborne,Goldthorpe,' +
  'Goole,Gorleston-on-Sea,Gorseinon,Gosport,Gourock,Grange-over-Sands,Grangemouth,Grantham,' +
  'Grantown-on-Spey,Gravesend,Grays,Great Dunmow,Great Harwood,Great Malvern,Great Missenden,' +
  'Great Torrington,Great Yarmouth,Greenford,Greenock,Grimsby,Guildford,Guisborough,Guiseley,' +
  'Haddington,Hadleigh,Hailsham,Hale,Halesowen,Halesworth,Halifax,Halstead,Haltwhistle,Hamilton,' +
  'Hampton,Harlech,Harleston,Harlow,Harpenden,Harrogate,Harrow,Hartlepool,Harwich,Haslemere,' +
  'Haslingden,Hassocks,Hastings,Hatfield,Havant,Haverhill,Hawick,Haxby,Haydock,Hayes,Hayle,' +
  'Hayling Island,Haywards Heath,Hazel Grove,Heanor,Heathfield,Hebburn,Hebden Bridge,Heckington,' +
  'Heckmondwike,Hedge End,Hedon,Helensburgh,Helmsley,Helston,Hemel Hempstead,Hemsworth,' +
  'Hendy-Gwyn,Henley-in-Arden,Henley-on-Thames,Hereford,Herne Bay,Hertford,Hessle,Heswall,' +
  'Hetton-le-Hole,Hexham,Heysham,Heywood,High Bentham,High Peak,High Wycombe,Higham Ferrers,' +
  'Highbridge,Highworth,Hinckley,Hindhead,Hindley,Hingham,Hitchin,Hockley,Hoddesdon,Holbeach,' +
  'Holmfirth,Holsworthy,Holt,Holyhead,Honiton,Hook,Hope Valley,Horbury,Horley,Horncastle,' +
  'Hornchurch,Horndean,Hornsea,Horsham,Horwich,Houghton Regis,Houghton le Spring,' +
  'Houghton-le-Spring,Hounslow,Hove,Howden,Hoylake,Hucknall,Huddersfield,Hugh Town,Hull,' +
  'Hungerford,Hunstanton,Huntingdon,Huntly,Hwlffordd,Hyde,Hythe,Ibstock,Ilford,Ilfracombe,' +
  'Ilkeston,Ilkley,Ilminster,Immingham,Ince-in-Makerfield,Ingatestone,Innerleithen,Inveraray,' +
  'Inverbervie,Invergordon,Inverkeithing,Inverness,Inverurie,Ipswich,Irlam,Irthlingborough,' +
  'Irvine,Isleworth,Ivybridge,Jarrow,Jedburgh,Johnstone,Kearsley,Keighley,Keith,Kelso,Kempston,' +
  'Kendal,Kenilworth,Kesgrave,Keswick,Kettering,Keynsham,Kidderminster,Kidlington,Kidsgrove,' +
  'Kilmarnock,Kilsyth,Kilwinning,Kimberley,Kinghorn,Kingsbridge,Kingsteignton,Kingston upon Hull,' +
  'Kingston upon Thames,Kingston-upon-Hull,Kingswinford,Kington,Kingussie,King’s Lynn,Kinross,' +
  'Kintore,Kirkby,Kirkby Lonsdale,Kirkby Stephen,Kirkby-in-Ashfield,Kirkbymoorside,Kirkcaldy,' +
  'Kirkcudbright,Kirkham,Kirkintilloch,Kirkwall,Kirriemuir,Kirton in Lindsey,Knaresborough,' +
  'Knottingley,Knutsford,Ladybank,Lanark,Lancaster,Lancing,Langholm,Langport,Largs,Larkhall,' +
  'Lauder,Launceston,Laurencekirk,Leamington Spa,Leatherhead,Lechlade-on-Thames,Ledbury,Leeds,' +
  'Leek,Lees,Leicester,Leigh,Leigh-on-Sea,Leighton Buzzard,Leiston,Leominster,Lerwick,Leslie,' +
  'Letchworth,Letchworth Garden City,Leven,Lewes,Leyburn,Leyland,Lichfield,Lincoln,Linlithgow,' +
  'Liphook,Liskeard,Litherland,Little Lever,Littleborough,Littlehampton,Liverpool,Liversedge,' +
  'Livingston,Llanandras,Llanbedr Pont Steffan,Llandeilo,Llandrindod,Llandudno,Llandysul,' +
  'Llanelli,Llanelwy,Llanfair Caereinion,Llanfair-ym-Muallt,Llanfairfechan,Llanfyllin,Llangefni,' +
  'Llangollen,Llanidloes,Llanrwst,Llantrisant,Llantwit Major,Llanwrtyd Wells,Llanybydder,' +
  'Llanymddyfri,Loanhead,Lochgelly,Lochmaben,Lockerbie,Loddon,Loftus,London,Long Eaton,' +
  'Long Sutton,Longbenton,Longfield,Longridge,Longtown,Looe,Lossiemouth,Lostwithiel,Loughborough,' +
  'Loughton,Louth,Lowestoft,Ludgershall,Ludlow,Luton,Lutterworth,Lydd,Lydney,Lyme Regis,' +
  'Lymington,Lymm,Lynton,Lytham St Annes,Lytham St Anne’s,Mablethorpe,Macclesfield,Macduff,' +
  'Machynlleth,Madeley,Maesteg,Maghull,Maidenhead,Maidstone,Maldon,Malmesbury,Malpas,Maltby,' +
  'Malton,Malvern,Manchester,Manningtree,Mansfield,Mansfield Woodhouse,March,Margate,' +
  'Market Bosworth,Market Deeping,Market Drayton,Market Harborough,Market Jew,Market Rasen,' +
  'Market Warsop,Market Weighton,Markfield,Markinch,Marlborough,Marlow,Marple,Marske-by-the-Sea,' +
  'Maryport,Masham,Matlock,Maybole,Melksham,Melrose,Meltham,Melton Mowbray,Mere,Merthyr Tudful,' +
  'Methil,Mexborough,Middleham,Middlesbrough,Middleton,Middlewich,Midhurst,Midsomer Norton,' +
  'Mildenhall,Millom,Millport,Milngavie,Milnrow,Milton Keynes,Minchinhampton,Minehead,Minster,' +
  'Mirfield,Mitcham,Mitcheldean,Moffat,Mold,Monifieth,Montrose,Morden,Morecambe,Moreton-in-Marsh,' +
  'Moretonhampstead,Morley,Morpeth,Mossley,Motherwell,Much Wenlock,Musselburgh,Nailsea,' +
  'Nailsworth,Nairn,Nantwich,Nantyglo,Neath,Needham Market,Nefyn,Nelson,Neston,New Alresford,' +
  'New Galloway,New Malden,New Mills,New Milton,New Quay,New Romney,Newark,Newark-on-Trent,' +
  'Newbiggin-by-the-Sea,Newburgh,Newbury,Newcastle,Newcastle Emlyn,Newcastle upon Tyne,' +
  'Newcastle-Under-Lyme,Newcastle-under-Lyme,Newcastle-upon-Tyne,Newent,Newhaven,Newlyn,' +
  'Newmarket,Newmilns,Newport,Newport Pagnell,Newport-on-Tay,Newquay,Newton Abbot,' +
  'Newton Aycliffe,Newton Stewart,Newton-le-Willows,Neyland,Normanton,North Berwick,' +
  'North Hykeham,North Petherton,North Shields,North Tawton,North Walsham,Northallerton,Northam,' +
  'Northampton,Northfleet,Northleach,Northolt,Northwich,Northwood,Norton-on-Derwent,Norwich,' +
  'Nottingham,Nuneaton,Oakham,Oban,Okehampton,Oldbury,Oldham,Oldmeldrum,Olney,Ormskirk,Orpington,' +
  'Ossett,Oswaldtwistle,Oswestry,Otley,Ottery St Mary,Oundle,Oxford,Oxted,Paddock Wood,Padiham,' +
  'Padstow,Paignton,Painswick,Paisley,Partington,Pateley Bridge,Peacehaven,Peebles,Penarth,' +
  'Pencoed,Penfro,Penicuik,Penistone,Penkridge,Penmaenmawr,Penrith,Penryn,Penzance,Pershore,' +
  'Perth,Peterborough,Peterhead,Peterlee,Petersfield,Petworth,Pewsey,Pickering,Pinner,Pitlochry,' +
  'Pittenweem,Plymouth,Pocklington,Polegate,Pont-y-pŵl,Pontardawe,Pontarddulais,Pontefract,' +
  'Ponteland,Pontllanfraith,Pontycymer,Pontypridd,Poole,Port Glasgow,Port Talbot,Porth,' +
  'Porthaethwy,Porthcawl,Porthmadog,Portishead,Portlethen,Portsmouth,Portsoy,Potters Bar,Potton,' +
  'Poulton-le-Fylde,Poynton,Prenton,Prescot,Prestatyn,Preston,Prestonpans,Prestwick,' +
  'Princes Risborough,Prudhoe,Pudsey,Pulborough,Purfleet,Purley,Pwllheli,Queenborough,' +
  'Queensferry,Radcliffe,Radlett,Radstock,Rainford,Rainham,Ramsbottom,Ramsey,Ramsgate,Raunds,' +
  'Rawmarsh,Rawtenstall,Rayleigh,Reading,Redcar,Redditch,Redhill,Redruth,Reepham,Reigate,Renfrew,' +
  'Retford,Rhayader,Rhondda,Rhosgadfan,Rhuddlan,Rhuthun,Rhydaman,Rhyl,Rhymney,Richmond,' +
  'Rickmansworth,Ringwood,Ripley,Ripon,Risca,Rishton,Robertsbridge,Rochdale,Rochester,Rochford,' +
  'Romford,Romiley,Romsey,Rosehearty,Ross-on-Wye,Rossendale,Rothbury,Rotherham,Rothes,Rothesay,' +
  'Rothwell,Rowlands Gill,Rowley Regis,Royal Leamington Spa,Royal Sutton Coldfield,' +
  'Royal Tunbridge Wells,Royal Wootton Bassett,Royston,Royton,Rugby,Rugeley,Ruislip,Runcorn,' +
  'Rushden,Rutherglen,Ryde,Rye,Ryton,Saffron Walden,Salcombe,Sale,Salford,Salisbury,Saltash,' +
  'Saltburn-by-the-Sea,Saltcoats,Sandbach,Sandhurst,Sandiacre,Sandown,Sandwich,Sandy,Sanquhar,' +
  'Sawbridgeworth,Saxmundham,Scarborough,Scunthorpe,Seaford,Seaham,Seaton,Sedbergh,Sedgefield,' +
  'Sedgley,Selby,Selkirk,Selsey,Settle,Sevenoaks,Shaftesbury,Shanklin,Shaw,Sheerness,Sheffield,' +
  'Shefford,Shepperton,Shepshed,Shepton Mallet,Sherborne,Sherford,Sheringham,Shifnal,Shildon,' +
  'Shipley,Shipston-on-Stour,Shirebrook,Shoreham-by-Sea,Shotton,Shrewsbury,Sidcup,Sidmouth,' +
  'Silloth,Silsden,Sittingbourne,Skegness,Skelmersdale,Skelton,Skipton,Sleaford,Slough,Smethwick,' +
  'Snodland,Soham,Solihull,Somerton,South Cave,South Croydon,South Elmsall,South Kirkby,' +
  'South Molton,South Ockendon,South Petherton,South Shields,South Woodham Ferrers,Southall,' +
  'Southam,Southampton,Southborough,Southend-on-Sea,Southminster,Southport,Southsea,Southwell,' +
  'Southwick,Southwold,Sowerby Bridge,Spalding,Spennymoor,Spilsby,St Albans,St Andrews,' +
  'St Austell,St Blazey,St Clears,St Columb Major,St Davids,St Helens,St Ives,St Just,' +
  'St Leonards-on-Sea,St Neots,Stafford,Staines-upon-Thames,Stalbridge,Stalham,Stalybridge,' +
  'Stamford,Standish,Stanford-le-Hope,Stanhope,Stanley,Stanmore,Stansted Mountfitchet,Stapleford,' +
  'Staveley,Stevenage,Stevenston,Stewarton,Steyning,Steòrnabhagh,Stirling,Stockport,Stocksbridge,' +
  'Stockton-on-Tees,Stoke-on-Trent,Stone,Stonehaven,Stonehouse,Stotfold,Stourbridge,' +
  'Stourport-on-Severn,Stow-on-the-Wold,Stowmarket,Stranraer,Stratford-upon-Avon,Stratton,Street,' +
  'Stretford,Stromness,Stroud,Studley,Sturminster Newton,Sudbury,Sunbury-on-Thames,Sunderland,' +
  'Surbiton,Sutton,Sutton Coldfield,Sutton in Ashfield,Sutton-in-Ashfield,Swadlincote,Swaffham,' +
  'Swanage,Swanley,Swanscombe,Swindon,Swinton,Syston,Tadcaster,Tadley,Tain,Talacharn,' +
  'Talbot Green,Talgarth,Tamworth,Tarporley,Taunton,Tavistock,Tayport,Teddington,Teignmouth,' +
  'Telford,Tenbury Wells,Tenterden,Tetbury,Tewkesbury,Thame,Thatcham,Thaxted,Thetford,Thirsk,' +
  'Thornaby-on-Tees,Thornbury,Thorne,Thornton,Thornton Heath,Thornton-Cleveleys,Thrapston,' +
  'Thurnscoe,Thurso,Tickhill,Tidworth,Tilbury,Tillicoultry,Tipton,Tiverton,Tobermory,Todmorden,' +
  'Tonbridge,Tonypandy,Topsham,Torpoint,Torquay,Totnes,Totton,Tow Law,Towcester,Tranent,Trawden,' +
  'Trecceln,Tredegar,Tref-y-Clawdd,Trefaldwyn,Trefdraeth,Treffynnon,Trefynwy,Tregaron,Treharris,' +
  'Treherbert,Treorchy,Trimdon Station,Tring,Troon,Trowbridge,Truro,Tunbridge Wells,Turriff,' +
  'Twickenham,Tyldesley,Tynemouth,Tywyn,Uckfield,Uddingston,Ulverston,Upminster,Uppingham,' +
  'Urmston,Uttoxeter,Uxbridge,Ventnor,Verwood,Wadebridge,Wadhurst,Wainfleet All Saints,Wakefield,' +
  'Walkden,Wallasey,Wallingford,Wallington,Wallsend,Walsall,Waltham Abbey,Waltham Cross,' +
  'Walton-on-Thames,Walton-on-the-Naze,Wantage,Ware,Wareham,Warlingham,Warminster,Warrington,' +
  'Warwick,Washington,Watchet,Waterlooville,Watford,Wath upon Dearne,Watlington,Watton,Wdig,' +
  'Wednesbury,Welling,Wellingborough,Wellington,Wells,Wells-next-the-Sea,Welshpool,Welwyn,' +
  'Welwyn Garden City,Wem,Wembley,Wendover,West Bridgford,West Bromwich,West Byfleet,' +
  'West Drayton,West Kirby,West Malling,West Mersea,West Wickham,Westbury,Westcliff-on-Sea,' +
  'Westerham,Westhill,Westhoughton,Weston-Super-Mare,Weston-super-Mare,Wetherby,Weybridge,' +
  'Weymouth,Whaley Bridge,Whickham,Whitburn,Whitby,Whitchurch,Whitefield,Whitehaven,Whithorn,' +
  'Whitley Bay,Whitnash,Whitstable,Whittlesey,Whitworth,Wick,Wickford,Wickham,Wickham Market,' +
  'Widnes,Wigan,Wigston,Wigton,Wigtown,Willenhall,Willington,Wilmslow,Wilton,Wimborne,' +
  'Wimborne Minster,Wincanton,Winchcombe,Winchester,Windermere,Windsor,Winkleigh,Winscombe,' +
  'Winsford,Winslow,Winterton,Wirksworth,Wisbech,Wishaw,Witham,Withernsea,Witney,Wiveliscombe,' +
  'Wivenhoe,Woburn,Woburn Sands,Woking,Wokingham,Wolsingham,Wolverhampton,Wombwell,Woodbridge,' +
  'Woodford Green,Woodhall Spa,Woodley,Woodstock,Wooler,Worcester,Worcester Park,Workington,' +
  'Worksop,Worsbrough,Worsley,Worthing,Wotton-under-Edge,Wragby,Wrecsam,Wymondham,Y Bala,' +
  'Y Bont-Faen,Y Coed Duon,Y Drenewydd,Y Fenni,Y Gelli Gandryll,Y Waun,Yarm,Yarmouth,Yate,' +
  'Yateley,Yeadon,Yelverton,Yeovil,York,Ystrad Mynach,Ystradgynlais';

/** Ends of host names that are no word of a language: where one follows a dot, a host is meant. */
export const STRONG_ENDS =
  'com net org info biz shop store online site website xyz app dev io gl link club market click page blog tv ws gov edu mobi pro vip cloud fun ' +
  'space tech world bio ink buzz trade deals sale boutique fashion jewelry email chat social network agency company jm tt bb ht gy lc vc gd dm kn ky ' +
  'bz bs ag uk ca au nz br mx ar cl cr gt hn ni uy ec py ve cu pr pt nl ch eu jp kr cn hk ru ng gh ke za sg ie ' +
  'ad ae af aq aw az ba bd bf bg bi bj bn bt bw cd cv cw cx cy cz dj dk dz ee eg fj fk fo gd ge gf gi gp gq gw hm hr iq ir ' +
  'kh kp kw kz lb lk lr ls lt lu lv mc md mg mk mn mo mp mq mt mv mw mz nc nf np nr om pf pg pk pl pn pw qa ro rw sb sc ' +
  'sd si sk sl sn sr ss sv sx sy sz tc td tf tg th tj tn tz ua ug uz vg vn wf ws ye yt zm zw gq gg tk cc';
/** Ends that are words as well: they count after a scheme, "www." or with a path, and in addresses. */
export const WEAK_ENDS =
  'co me ly to us do es it fr de in is be at id la my so am as pe no se fm sh ai im li st ml ga cf live top life today one je et ci il ms mr jo hu vi ao ps rs tr ' +
  'academy accountants art associates attorney auction audio auto autos baby band bargains bar beauty beer bet bid bike bingo boats boo bot builders build ' +
  'business cab cafe cam camera camp capital car cards care careers cars casa cash casino cat catering center charity chat cheap church city claims ' +
  'cleaning clinic clothing coach codes coffee college community computer condos construction consulting contact cooking cool country coupons courses ' +
  'credit cruises dance date dating day deal delivery democrat dental dentist design diamonds diet digital direct directory discount doctor dog download ' +
  'earth eat education energy engineering enterprises equipment estate events exchange expert exposed express fail faith family fan fans farm finance ' +
  'financial fish fishing fitness flights florist flowers football forsale foundation free furniture fyi gallery game games garden gift gifts gives giving ' +
  'glass global gold golf graphics gratis green gripe group guide guitars guru hair haus health help hiphop hockey holdings holiday home homes horse ' +
  'hospital host hosting hot hotel house how immo immobilien industries ink institute insure international investments jewellery jobs kids kim kitchen ' +
  'land lat law lawyer lease legal lgbt lighting limited limo llc loan loans lol love luxury maison management map marketing mba media meme memorial men ' +
  'menu moda mom money monster motorcycles movie museum music name navy new news ninja now observer organic page paris parts partners party pet pets ' +
  'pharmacy photo photography photos physio pics pictures pink pizza place plumbing plus poker press productions promo properties property pub quest ' +
  'racing realty recipes red rehab reise reisen rent rentals repair report republican rest restaurant review reviews rip rocks rodeo rsvp run salon ' +
  'school schule science security services sexy shoes show singles ski soccer solar solutions soy studio style sucks supplies supply support surf surgery ' +
  'systems tattoo tax taxi team technology tel tennis theater tickets tienda tips tires today tools tours town toys training travel tube university vacations ' +
  'ventures vet viajes video villas vin vision vodka vote voyage watch webcam wedding wiki win wine work works wtf yoga zone fund fit wholesale actor aero asia audible bond broker brussels capetown catalan coop courier cymru dad deals desi dot eco esq gay gmbh inc ist jetzt kaufen koeln ltd lotto nyc one ong ooo phd post prof quebec rugby sarl sas scot sbs srl storage swiss tokyo trust uno versicherung villas voto wien wang cfd cyou icu bio rest gov ngo autos hair makeup skin quest beauty lifestyle living homes';
/** Such ends of which a word is seldom made: behind a name that is no word they end a host without more. */
export const RARELY_WORDS = 'co fr io ly ai fm sh li cf ga ml me';
/** Hosts that shorten addresses or lead into an app: with a path they are an address of a page whatever their end. */
export const SHORT_HOSTS =
  'wa.me t.me bit.ly goo.gl tinyurl.com m.me fb.me linktr.ee youtu.be is.gd ow.ly rb.gy ig.me signal.me discord.gg wa.link telegram.me telegram.dog ' +
  'line.me lin.ee beacons.ai msng.link snapchat.com join.skype.com linkin.bio bio.link lnk.bio campsite.bio t.ly cutt.ly s.id shorturl.at instagr.am';
/** Hosts where somebody is paid by the name in the path. */
export const PAY_HOSTS =
  'paypal.me cash.app venmo.com paypal.com revolut.me monzo.me buymeacoffee.com ko-fi.com buy.stripe.com wise.com mpago.la';

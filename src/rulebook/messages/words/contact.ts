/** What is written for "@" in an address. */
export const AT_WORDS = 'at arroba arobase arobas arrobas chez aroba ampersat';
/** What is written for "." in an address. */
export const DOT_WORDS = 'dot dawt dott doht punto point ponto pwen pwent period full-stop punkt pt dott d0t';

/** Hosts of mailboxes: with one of these even an address without its end is one. */
export const MAIL_HOSTS =
  'gmail googlemail hotmail yahoo ymail outlook icloud protonmail proton live msn aol gmx zoho yandex rocketmail jmail geemail gmale hotmale yahu yahou outluk';

/** Messengers and social networks whose name is nothing else. */
export const APPS =
  'whatsapp whatapp whatsap watsapp watsap wassap wassapp whassapp whatsup wapp guasap wasap watzap wazap whatsaap uatsap zapzap ' +
  'whatsp wtsapp whtsapp whatsappp watssapp wattsapp telegram telegran telegramm instagram insta instagran facebook messenger ' +
  'snapchat tiktok viber wechat weixin skype discord facetime imessage imo linkedin pinterest kik botim threema twitter telgram ' +
  'snapchats tictok fbmessenger whatsappbusiness googlemeet zoom';

/** Short or common names of such: they count only where somebody is asked to come there. */
export const WEAK_APPS =
  'signal line snap fb ig zap wa tg wsp wpp wats x dm dms pm inbox msn telegr whats messenger meta bird reels';

/** Networks that are talked about far more than they lead away: with the name of somebody there beside them they do. */
export const NETWORKS =
  'youtube threads twitch reddit tumblr onlyfans patreon soundcloud vk kwai telegrama clubhouse bluesky mastodon truecaller slack';

/** What asks somebody to come and talk: with a person ("me", "my") beside it. */
export const INVITING =
  'add look message msg text txt write hit contact reach find buzz chat talk link call ring dm pm inbox whatsapp follow ping shout holla ' +
  'message messaging texting talking chatting continue continuar move switch hablar hablame escribe escriba escribir escribeme escribanme ' +
  'agrega agregame anade contacta contactame contactar busca buscame llama llamame llamar mandame manda ajoute ajoutez ecris ecrivez ' +
  'ecrire contacte contactez contacter cherche joindre joins appelle appelez appeler parler parlons ekri ajoute kontakte jwenn chache pale ' +
  'rele chama chame chamar adiciona adicione escreve escreva fala fale falar falando hablando parlant conversar procura procure liga ligue ligar mandar chek check ' +
  'forward kall tex taak reason taste envoie envoyez envoyer voye send sen';

/** Such words that name the person themselves. */
export const INVITING_ME =
  'hmu hml hablemos hablamos seguimos continuons discutons conversemos parlons falemos parlem converse sigueme siganme siguenos siganos suivez suivre swiv segue siga sigam escribeme escribenos hablame hablanos llamame llamanos contactame agregame buscame mandame escribanme llameme';

/** Who invites. */
export const ME =
  'me my mine us we on vamos our mi wi moi nous mon mes mwen nou meu minha mim nos nosotros mio eu yo lets vamos por';

/** Asks whether somebody is there. */
export const YOU_HAVE =
  'have use using got tienes tiene tenes usas utilizas avez utilisez gen itilize tem usa usam yuh yu ave you u tu vous voce';

/** A telephone number may follow. */
export const NUMBER_CUES =
  'call text ring phone telephone tel cell cellphone mobile number numbers num numba nomba numbah digits whatsapp wa contact reach hmu sms ' +
  'landline hotline line dial fone ' +
  'llama llamame llamar llamen telefono numero celular movil marca escribeme contacto cel tlf ' +
  'appelle appelez appeler telephone numero portable joindre joignable ' +
  'rele telefon nimewo kontak ' +
  'ligue liga ligar chama chame telefone numero celular zap contato fone ' +
  'kall kaal link telegram signal viber zelle lynk';

/** What follows is a number of something else. */
export const OTHER_NUMBERS =
  'order orders ordernumber tracking track ref reference invoice receipt isbn ean upc gtin sku serial imei model part item product article ' +
  'case ticket claim return rma confirmation transaction awb waybill parcel package shipment batch version build bin code voucher coupon ' +
  'barcode label asin mpn customs policy po id page chapter pin otp listing auction size sizes qty quantity consignment container ' +
  'pedido pedidos orden seguimiento rastreo factura referencia articulo serie codigo modelo envio guia devolucion ' +
  'commande commandes suivi facture colis article modele retour bordereau serie ' +
  'komand swivi fakti pakè pake kolis referans kod ' +
  'encomenda rastreio rastreamento fatura nota referencia artigo codigo produto devolucao ' +
  'oda paasl trackin bestellung sendung rechnung artikel seriennummer zip postal postcode';

export const CURRENCIES =
  'usd jmd eur gbp cad ttd bbd dop htg brl mxn dollar dollars bucks euro euros pound pounds peso pesos gourde gourdes goud reais real grand k';

/** After a number: what it measures. */
export const UNITS =
  'cm mm m km in inch inches ft feet kg g gr grams lb lbs oz ml l cl litre liters gb mb tb mah mp px dpi rpm hz mhz ghz v w watt watts volts ' +
  'amp amps psi pcs pieces pc units x pack packs pairs am pm hrs hours hour mins minutes days day weeks week months years year percent items ' +
  'dias horas semanas meses unidades piezas jours heures semaines mois pieces unites jou semenn mwa zan times st nd rd th';

/** Whose what is asked for is. */
export const YOURS = 'your ur yuh yu su tu tus votre ton ta ou w seu sua teu tua vosso';

/** Leads away from the platform. */
export const OUTSIDE = 'outside off away out outta fuera hors dehors deyo andeyo fora';

/** What is said for "_" in a name. */
export const UNDERSCORES = /^(?:underscore|subrayado|sublinhado|underline|tiret)$/;

/** What somebody is reached by. */
export const REACHED =
  'number phone numba nomba numbah cell mobile email mail telefono numero correo celular movil telephone portable adresse nimewo telefon imel contato telefone zap contact contacts landline whatsapp insta instagram';

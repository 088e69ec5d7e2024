/** Ways to pay that lead around the marketplace. */
export const PAY_APPS =
  'paypal zelle venmo cashapp lynk moneygram westernunion pix bizum revolut transferwise moncash natcash bitcoin btc usdt ethereum eth crypto ' +
  'mercadopago skrill payoneer yape nequi daviplata wipay ncb giftcard xoom remitly worldremit';
/** Asks for money to be moved. */
export const PAYING =
  'send pay transfer deposit wire payment paying paga pagar pagame envia enviame manda mandame deposita depositar transfiere transferir paye payez payer ' +
  'envoyez envoie verser virez peye voye depoze paga pague pagar manda mande transfira deposite sen';
/** An account at a bank may follow. */
export const ACCOUNTS =
  'account acct acc a/c accountnumber cuenta compte konto conta kont iban swift bic routing clabe sortcode transit branch agencia sucursal agence rib';
/** Banks and what belongs to them. */
export const BANKS =
  'bank ncb scotiabank scotia jn jnbank sagicor cibc firstglobal jmmb bns banco banque bank popular banreservas sogebank unibank bnc itau bradesco ' +
  'nubank caixa santander bbva bancolombia bnp barclays hsbc lloyds chase wells citibank boa savings chequing checking';

/** What a street is called by, after its name. */
export const STREETS_AFTER =
  'street road avenue ave lane drive crescent boulevard blvd terrace close highway hwy parkway pkwy circle strasse straat rd ln blvd cres pl place gardens mews ' +
  'st way court ct square park view heights path hill walk row meadows estate rise';
/** Before its name. */
export const STREETS_BEFORE =
  'calle avenida carrera callejon paseo plaza calzada rue avenue boulevard chemin impasse allee ri lari riyel avni rua travessa alameda estrada rodovia praca';
/** Before the number of a place. */
export const PLACES = 'lot apt apartment suite flat unit bloc block piso depto house casa box apartado postale';
/** Between a number and a street these say that it is no address: "2 days on the road". */
export const NO_STREET_NAMES =
  'on the of in at to for and or is are was were a an my your this that days day hours weeks week months minutes items times orders miles km more down off ' +
  'from with by en el la por de un una sur dans le les nan sou na no da do';
/** Towns that make an address of a number and a street. */
export const TOWNS =
  'kingston montego portmore mandeville ocho negril linstead maypen may spanish falmouth miami brooklyn bronx hartford london manchester birmingham ' +
  'paris lyon marseille madrid barcelona sevilla santo santiago bogota medellin lima caracas sao rio salvador recife lisboa porto petion delmas jacmel ' +
  'gonaives atlanta orlando toronto york jersey lauderdale philadelphia boston houston chicago bridgetown nassau port ' +
  'andrew catherine ann thomas portland trelawny hanover westmoreland elizabeth clarendon mary james parish';

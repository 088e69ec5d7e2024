/**
 * What people choose most, so what is tried first: the passwords and parts of passwords that head the public lists of
 * leaked ones, keyboard rows, and the names of this marketplace. Without digits at the end, which are taken off anyway.
 */
const COMMON = `
  password passwort passord passwd passw pass motdepasse contrasena senha heslo parola salasana wachtwoord
  admin administrator root user username guest test tester testing demo default changeme change letmein welcome
  login logon secret secure security access system manager master server service support office company business
  computer internet windows microsoft google facebook twitter instagram linkedin amazon apple samsung android
  qwertyuiop qwertyui qwerty qwertz qwertzuiop azerty azertyuiop asdfghjkl asdfgh asdf zxcvbnm zxcvbn zxcv yxcvbnm
  qwer wasd poiuytrewq lkjhgfdsa mnbvcxz qazwsxedc qazwsx qaz1 1qaz 2wsx 3edc zaq1 xsw2 q1w2e3r4t5 q1w2e3r4 q1w2e3
  1q2w3e4r5t 1q2w3e4r 1q2w3e a1b2c3d4 a1b2c3 abcdefghijkl abcdefgh abcdef abcd abc123 abc aaa bbb xxx zzz
  1234567890 123456789 12345678 1234567 123456 12345 1234 123 0987654321 987654321 87654321 654321 54321 4321 321
  111111 222222 333333 444444 555555 666666 777777 888888 999999 000000 112233 121212 123123 123321 131313 147258
  159753 456789 789456 101010 696969
  iloveyou ilove loveyou lovely lover loveme love forever always baby babygirl babyboy honey sweet sweetheart angel
  angels princess prince queen king kitty kitten cutie beautiful pretty sexy girl boys friends friend family
  mother father mommy daddy sister brother mylove myspace life happy smile lucky heaven jesus jesuschrist christ
  god blessed faith hope peace freedom liberty america england london paris berlin chicago texas boston dallas
  newyork california florida canada mexico brazil india china russia france germany italia spain
  monkey dragon tiger lion eagle falcon hawk shark dolphin panther wolf horse puppy doggy dog cat chicken turtle
  butterfly spider bear rabbit mustang ferrari porsche mercedes corvette camaro harley yamaha honda toyota nissan
  football futbol soccer baseball basketball hockey tennis golf cricket rugby liverpool arsenal chelsea manchester
  united barcelona realmadrid juventus yankees cowboys steelers eagles lakers packers raiders redsox
  superman batman spiderman ironman avengers pokemon pikachu naruto starwars startrek matrix gandalf hobbit
  harrypotter potter hogwarts minecraft fortnite warcraft blizzard nintendo playstation xbox gamer games game player
  killer hunter ranger warrior ninja samurai shadow phantom ghost zombie devil demon hell death dark black white
  silver golden gold diamond crystal purple orange yellow green blue red pink rainbow sunshine sunflower sun moon
  star stars thunder lightning storm fire flower summer winter spring autumn january february march april june july
  august september october november december monday tuesday wednesday thursday friday saturday sunday
  michael jordan daniel david robert thomas andrew joshua jessica jennifer ashley amanda michelle nicole hannah
  samantha elizabeth charlie george william james john anthony joseph matthew christopher alexander benjamin maria
  anna laura julia sophie sarah martin peter patrick richard steven kevin brandon justin tyler austin taylor
  maggie buster bailey ginger pepper cookie chocolate banana cheese coffee pizza whatever nothing trustno trust
  hello goodbye thanks please bigdog bigboy cool awesome money dollar cash rich million lottery casino poker
  fuckyou fuck shit asshole bitch pussy
  kingston kingstontrust kingstonexpress express marketplace market seller shop store customer delivery parcel
`;

/** Longest first, so that a part of a longer one leaves nothing of it over. */
export const COMMON_PASSWORDS: readonly string[] = COMMON.trim()
  .split(/\s+/)
  .toSorted((one, other) => other.length - one.length);

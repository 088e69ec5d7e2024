import type { DigitUnit } from './digit-runs.ts';

/** How sure it is, from 0 to 1, that digits alone are a telephone number that somebody has. */
export type PhonePlan = { readonly strength: number; readonly plan: string };

/** Area codes of the North American plan outside the marketplace's own: the Caribbean first, then the United States and Canada (NANPA, 2024). */
const AREAS = new Set(
  (
    '242 246 264 268 284 340 345 441 473 649 664 721 758 767 784 787 809 829 849 868 869 939 ' +
    '201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 220 223 224 225 228 229 231 234 239 240 248 251 252 253 254 256 260 262 ' +
    '267 269 270 272 276 279 281 301 302 303 304 305 307 308 309 310 312 313 314 315 316 317 318 319 320 321 323 325 326 330 331 332 334 336 337 ' +
    '339 341 346 347 351 352 360 361 364 380 385 386 401 402 404 405 406 407 408 409 410 412 413 414 415 417 419 423 424 425 430 432 434 435 440 ' +
    '442 443 445 447 458 463 464 469 470 475 478 479 480 484 501 502 503 504 505 507 508 509 510 512 513 515 516 517 518 520 530 531 534 539 540 ' +
    '541 551 559 561 562 563 564 567 570 571 573 574 575 580 582 585 586 601 602 603 605 606 607 608 609 610 612 614 615 616 617 618 619 620 623 ' +
    '626 628 629 630 631 636 640 641 646 650 651 656 657 659 660 661 662 667 669 678 679 680 681 682 689 701 702 703 704 706 707 708 712 713 714 ' +
    '715 716 717 718 719 720 724 725 726 727 731 732 734 737 740 743 747 754 757 760 762 763 765 769 770 771 772 773 774 775 779 781 785 786 801 ' +
    '802 803 804 805 806 808 810 812 813 814 815 816 817 818 820 828 830 831 832 838 839 840 843 845 847 848 850 854 856 857 858 859 860 862 863 ' +
    '864 865 870 872 878 900 901 903 904 906 907 908 909 910 912 913 914 915 916 917 918 919 920 925 928 929 930 931 934 936 937 938 940 941 943 ' +
    '945 947 948 949 951 952 954 956 959 970 971 972 973 975 978 979 980 984 985 986 989 ' +
    '204 226 236 249 250 289 306 343 365 403 416 418 431 437 438 450 506 514 519 548 579 581 587 604 613 639 647 672 705 709 778 780 782 807 819 825 867 873 902 905'
  ).split(' '),
);

/** Country codes, with the fewest and most digits of a national number (ITU-T E.164 and the national plans). */
const COUNTRIES: Readonly<Record<string, readonly [number, number]>> = {
  '1': [10, 10],
  '7': [10, 10],
  '20': [9, 10],
  '27': [9, 9],
  '30': [10, 10],
  '31': [9, 9],
  '32': [8, 9],
  '33': [9, 9],
  '34': [9, 9],
  '39': [8, 11],
  '40': [9, 9],
  '41': [9, 9],
  '43': [8, 12],
  '44': [9, 10],
  '45': [8, 8],
  '46': [7, 10],
  '47': [8, 8],
  '48': [9, 9],
  '49': [8, 12],
  '51': [8, 9],
  '52': [10, 11],
  '53': [8, 8],
  '54': [10, 11],
  '55': [10, 11],
  '56': [9, 9],
  '57': [8, 10],
  '58': [10, 10],
  '60': [8, 10],
  '61': [9, 9],
  '62': [8, 12],
  '63': [8, 10],
  '64': [8, 10],
  '65': [8, 8],
  '66': [8, 9],
  '81': [9, 10],
  '82': [8, 10],
  '84': [9, 10],
  '86': [10, 11],
  '90': [10, 10],
  '91': [10, 10],
  '92': [10, 10],
  '94': [9, 9],
  '98': [10, 10],
  '212': [9, 9],
  '220': [7, 7],
  '221': [9, 9],
  '225': [10, 10],
  '233': [9, 9],
  '234': [8, 10],
  '237': [9, 9],
  '250': [9, 9],
  '254': [9, 9],
  '255': [9, 9],
  '256': [9, 9],
  '260': [9, 9],
  '263': [9, 9],
  '297': [7, 7],
  '351': [9, 9],
  '352': [8, 9],
  '353': [8, 9],
  '354': [7, 7],
  '356': [8, 8],
  '357': [8, 8],
  '358': [7, 10],
  '359': [8, 9],
  '370': [8, 8],
  '371': [8, 8],
  '372': [7, 8],
  '380': [9, 9],
  '420': [9, 9],
  '421': [9, 9],
  '501': [7, 7],
  '502': [8, 8],
  '503': [8, 8],
  '504': [8, 8],
  '505': [8, 8],
  '506': [8, 8],
  '507': [7, 8],
  '509': [8, 8],
  '590': [9, 9],
  '591': [8, 8],
  '592': [7, 7],
  '593': [8, 9],
  '594': [9, 9],
  '595': [9, 9],
  '596': [9, 9],
  '597': [6, 7],
  '598': [8, 8],
  '599': [7, 8],
  '852': [8, 8],
  '880': [10, 10],
  '886': [8, 9],
  '961': [7, 8],
  '962': [8, 9],
  '966': [9, 9],
  '971': [8, 9],
  '972': [8, 9],
};

/** The country code that digits begin with, and how long the rest may be. */
function international(digits: string): boolean {
  for (let length = 1; length <= 3; length++) {
    const range = COUNTRIES[digits.slice(0, length)];
    const rest = digits.length - length;
    if (range !== undefined && rest >= range[0] && rest <= range[1] && digits[length] !== '0') return true;
  }
  return false;
}

const NONE: PhonePlan = { strength: 0, plan: '' };

/** Units of a number: their digits are all that matters here. */
type Units = readonly Pick<DigitUnit, 'digits'>[];

const PLUS: PhonePlan = { strength: 0.6, plan: 'plus' };
const WITH_PLUS: PhonePlan = { strength: 0.95, plan: 'international' };
const WITH_ZEROS: PhonePlan = { strength: 0.85, plan: 'international' };
const HOME: PhonePlan = { strength: 0.9, plan: 'home' };

/**
 * Which plan digits fit, and how well: by their beginning, their length and the groups they are written in, which are the units of `run` from
 * `from` to `to`. `isInternational`: a "+" stands before them; `homeAreas`: the marketplace's own area codes.
 */
export function phonePlan(
  digits: string,
  run: Units,
  from: number,
  to: number,
  isInternational: boolean,
  homeAreas: readonly string[],
): PhonePlan {
  if (digits.length < 7 || digits.length > 15 || isOneDigit(digits)) return NONE;
  if (isInternational) return international(digits) ? WITH_PLUS : PLUS;
  if (digits.charCodeAt(0) === ZERO && digits.charCodeAt(1) === ZERO && international(digits.slice(2)))
    return WITH_ZEROS;
  const national = digits.length === 11 && digits.charCodeAt(0) === ONE ? digits.slice(1) : digits;
  if (national.length === 10 && national.charCodeAt(0) > ONE && national.charCodeAt(3) > ONE) {
    const area = national.slice(0, 3);
    if (homeAreas.includes(area)) return HOME;
    if (AREAS.has(area)) return { strength: NANP.has(shapeOf(run, from, to)) ? 0.8 : 0.62, plan: 'north-america' };
  }
  return nationalPlan(digits, shapeOf(run, from, to), to - from + 1);
}

const ZERO = 48;
const ONE = 49;

/** Ten digits that begin with an area code at home or of the North American plan. */
export function isNorthAmerican(digits: string, homeAreas: readonly string[]): boolean {
  if (digits.length !== 10 || (digits[0] as string) < '2' || (digits[3] as string) < '2') return false;
  const area = digits.slice(0, 3);
  return homeAreas.includes(area) || AREAS.has(area);
}

function isOneDigit(digits: string): boolean {
  for (let at = 1; at < digits.length; at++) if (digits[at] !== digits[0]) return false;
  return true;
}

const NANP = shapes('3,3,4', '3,7', '1,3,3,4', '6,4', '3,3,2,2', '1,3,7');
const LOCAL = shapes('3,4');
const EIGHT = shapes('4,4', '2,2,2,2');
const NINE = shapes('3,3,3', '3,2,2,2', '3,6');
const FRENCH = shapes('2,2,2,2,2', '4,2,2,2');
const TEN = shapes('3,3,4', '2,4,4', '3,3,2,2', '5,5');
const BRAZILIAN = shapes('2,5,4', '2,9');

function nationalPlan(digits: string, shape: number, groups: number): PhonePlan {
  switch (digits.length) {
    case 7:
      return { strength: (digits[0] as string) >= '2' && LOCAL.has(shape) ? 0.5 : 0.2, plan: 'local' };
    case 8:
      return { strength: EIGHT.has(shape) ? 0.35 : 0.15, plan: 'eight' };
    case 9:
      if (digits[0] !== '6' && digits[0] !== '7') return { strength: 0.15, plan: 'nine' };
      return { strength: NINE.has(shape) ? 0.5 : groups === 1 ? 0.3 : 0.15, plan: 'nine' };
    case 10:
      if (/^0[1-79]/.test(digits)) return { strength: FRENCH.has(shape) ? 0.85 : 0.5, plan: 'french' };
      return { strength: TEN.has(shape) ? 0.45 : 0.2, plan: 'ten' };
    case 11:
      if (/^07[1-57-9]/.test(digits)) return { strength: 0.7, plan: 'british' };
      if (/^0[12]/.test(digits) && groups > 1) return { strength: 0.55, plan: 'british' };
      if (/^[1-9]\d9[6-9]/.test(digits)) return { strength: BRAZILIAN.has(shape) ? 0.7 : 0.4, plan: 'brazilian' };
      return { strength: groups > 1 && international(digits) ? 0.5 : 0.2, plan: 'eleven' };
    case 12:
      if (/^01[567]/.test(digits)) return { strength: groups > 1 ? 0.55 : 0.35, plan: 'german' };
      return { strength: international(digits) ? (groups > 2 ? 0.5 : 0.3) : 0.1, plan: 'long' };
    default:
      return { strength: international(digits) ? (groups > 2 ? 0.5 : 0.3) : 0.1, plan: 'long' };
  }
}

/** The most groups of any shape. */
const MOST_GROUPS = 5;

/** In groups of how many digits a number is written, four bits a group; 0: in more groups than any shape has. */
function shapeOf(run: Units, from: number, to: number): number {
  if (to - from >= MOST_GROUPS) return 0;
  let shape = 0;
  for (let at = from; at <= to; at++) shape = (shape << 4) | (run[at] as Units[number]).digits.length;
  return shape;
}

/** Shapes as `shapeOf` answers them. */
function shapes(...written: readonly string[]): ReadonlySet<number> {
  return new Set(written.map((shape) => shape.split(',').reduce((sum, group) => (sum << 4) | Number(group), 0)));
}

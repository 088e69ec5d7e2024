import type { MantineColorsTuple } from '@mantine/core';

/** Deep sea green: links, buttons, what is chosen. */
export const HARBOUR: MantineColorsTuple = [
  '#edf6f4',
  '#d5e9e6',
  '#abd3ce',
  '#7dbab4',
  '#54a29c',
  '#318682',
  '#1a6f6d',
  '#0f5b5c',
  '#0b4a4c',
  '#08373a',
];

/** Burnt clay: what needs a hand. */
export const CLAY: MantineColorsTuple = [
  '#fcf1ec',
  '#f8ded3',
  '#efbda9',
  '#e59879',
  '#dc7a52',
  '#c75f36',
  '#ad4c26',
  '#8f3d1e',
  '#703018',
  '#4f2211',
];

/** Amber: what is worth watching. */
export const AMBER: MantineColorsTuple = [
  '#fdf6e2',
  '#faeabf',
  '#f4d481',
  '#edbb45',
  '#dda11f',
  '#bd8309',
  '#946500',
  '#754f00',
  '#5b3d00',
  '#402b00',
];

/** Warm greys of paper and stone, for the light scheme. */
export const STONE: MantineColorsTuple = [
  '#faf7f1',
  '#f3efe6',
  '#e8e2d6',
  '#d9d1c2',
  '#bfb5a3',
  '#9a8f7e',
  '#686155',
  '#4d473e',
  '#35312b',
  '#211f1b',
];

/** Night over water, for the dark scheme: text first, ground last. */
export const NIGHT: MantineColorsTuple = [
  '#e3eae8',
  '#c3cfcd',
  '#9db0ae',
  '#718583',
  '#3d4f50',
  '#2b3a3c',
  '#1b282a',
  '#10191b',
  '#0c1415',
  '#080e0f',
];

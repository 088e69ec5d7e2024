import { runNode } from './project.mjs';

/**
 * The rulebook is checked apart, in a world without Node, so that it cannot even name a clock or a file; the console in
 * one without Node but with a page; its tests in one with both.
 */
const WORLDS = ['tsconfig.rulebook.json', 'tsconfig.json', 'tsconfig.console.json', 'tsconfig.browser.json'];

/**
 * Checks the types, and says how many of the checks failed.
 * @param {string} node
 */
export function checkTypes(node) {
  return WORLDS.filter((world) => !runNode(node, ['node_modules/typescript/bin/tsc', '--project', world])).length;
}

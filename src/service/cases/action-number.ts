/** The number of an action of the contract: that of `S-17/3` is 3. */
export function actionNumber(action: string): number {
  return Number(action.slice(action.lastIndexOf('/') + 1));
}

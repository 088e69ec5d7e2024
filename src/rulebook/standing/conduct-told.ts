import type { ConductConfirmed, MessageScreened, StockReceived, TakeoverConfirmed } from '../facts.ts';
import { confirmConduct, confirmMessage, receiveStock } from './conduct.ts';
import type { SellerState } from './state.ts';
import { confirmTakeover } from './takeover.ts';

type ConductTold = MessageScreened | ConductConfirmed | StockReceived | TakeoverConfirmed;

/** What is told of a seller's conduct, and whose it was (policy §2, §3). */
export function takeConduct(state: SellerState, fact: ConductTold): void {
  switch (fact.type) {
    case 'message.screened':
      confirmMessage(state, fact);
      return;
    case 'conduct.confirmed':
      confirmConduct(state, fact);
      return;
    case 'stock.received':
      receiveStock(state, fact);
      return;
    case 'takeover.confirmed':
      confirmTakeover(state, fact);
      return;
  }
}

import type { Instant } from '../../src/rulebook/instant.ts';
import { NO_RECORD } from '../../src/rulebook/weighing/reporter.ts';
import { type Proposal, type WeighedReport, weigh } from '../../src/rulebook/weighing/weigh.ts';
import type { ShopRun } from './shop-run.ts';

/** Reports against one shop. */
export class Reports {
  private readonly told: WeighedReport[] = [];
  private readonly run: ShopRun;

  constructor(run: ShopRun) {
    this.run = run;
  }

  get count(): number {
    return this.told.length;
  }

  /** A customer reports, at the clock, that the shop contacted them outside; answers what is proposed now. */
  tell(order: string, at: Instant): Proposal {
    const shown = this.run.lane.shown.find((access) => access.order === order && access.at < at);
    this.told.push({
      report: `R-${this.run.shop.seller.id}-${this.told.length + 1}`,
      // Each is another customer, as far as anybody can tell: the worst case.
      ...{ reporter: order, cluster: undefined, record: NO_RECORD, at, isOwn: false },
      evidence: shown === undefined ? [] : [{ kind: 'shown', access: shown.id }],
    });
    return weigh(this.told).proposal;
  }
}

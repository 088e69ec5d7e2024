import { Anchor, Button } from '@mantine/core';
import { FactList } from '../../../src/console/kit/fact-list.tsx';
import { Gauge } from '../../../src/console/kit/gauge.tsx';
import { Instant } from '../../../src/console/kit/instant.tsx';
import { Ladder } from '../../../src/console/kit/ladder.tsx';
import { Notice } from '../../../src/console/kit/notice.tsx';
import { Count, Share } from '../../../src/console/kit/numbers.tsx';
import { Card, Cards, PageHeader, Section } from '../../../src/console/kit/page.tsx';
import { RungBadge } from '../../../src/console/kit/rung-badge.tsx';
import { RUNG_ORDER } from '../../../src/console/kit/rungs.ts';
import { Sparkline } from '../../../src/console/kit/sparkline.tsx';
import { TrendChart } from '../../../src/console/kit/trend-chart.tsx';
import { WEEKS } from './samples.ts';

const LAPSES = ['12 Mar', '14 Mar', '15 Mar', '18 Mar'].map((day, index) => ({
  key: day,
  label: `Order O-${4711 + index}, due ${day}`,
  share: [0.22, 0.2, 0.2, 0.18][index] ?? 0.2,
}));

export function Standing() {
  return (
    <>
      <PageHeader
        title="Account health"
        lead="Where your account stands, what counts, and the way back."
        beside={<RungBadge rung="warned" />}
        actions={<Button variant="default">Weekly report</Button>}
      />
      <Ladder rung="warned" meaning="Everything still works. Four orders were handed over late, so we warned you.">
        <p>
          Since <Instant at="2026-03-16T15:00:00Z" />. Acknowledge it by <Instant at="2026-03-23T15:00:00Z" />.
        </p>
      </Ladder>
      <Section title="What counts" lead="A gauge fills with each lapse and empties with each order that goes well.">
        <Cards least="24rem">
          <Gauge
            label="Late dispatch"
            filling={0.68}
            wayBack="14 orders handed over in time empty it."
            rates={[
              { window: '30 days', share: 0.066, of: '120 orders' },
              { window: '90 days', share: 0.031, of: '402 orders' },
            ]}
            target={0.04}
            standsStill={0.061}
            filledBy={LAPSES}
            trend={<Sparkline label="Late dispatch" weeks={WEEKS} target={0.04} />}
            action={<Anchor href="#orders">See these orders</Anchor>}
          />
          <Gauge
            label="Late cancellation"
            filling={0.93}
            wayBack="41 orders handed over empty it."
            rates={[{ window: '30 days', share: 0.05, of: '120 orders' }]}
            target={0.015}
            filledBy={LAPSES.slice(0, 3)}
          />
          <Gauge
            label="Status without a scan"
            filling={0.31}
            wayBack="6 claims that the scans bear out empty it."
            rates={[{ window: '30 days', share: 0.02, of: '98 claims' }]}
            target={0.03}
          />
          <Gauge
            label="Listing accuracy"
            filling={0}
            wayBack="Nothing counts against you here."
            rates={[{ window: '90 days', share: null, of: 'inspections' }]}
            target={0.03}
          />
          <Gauge
            label="Order defects"
            filling={1.2}
            wayBack="It is full; see what follows below."
            rates={[]}
            target={0.005}
          />
        </Cards>
      </Section>
      <Section title="History" frame="card">
        <TrendChart label="Late dispatch by week" weeks={WEEKS} target={0.04} unit="orders" />
      </Section>
      <Section title="The five rungs">
        <p className="soft">
          {RUNG_ORDER.map((rung) => (
            <span key={rung}>
              <RungBadge rung={rung} size="sm" />{' '}
            </span>
          ))}
        </p>
        <Cards least="14rem">
          {RUNG_ORDER.map((rung) => (
            <Card key={rung}>
              <Ladder rung={rung} form="compact" />
            </Card>
          ))}
        </Cards>
        {RUNG_ORDER.filter((rung) => rung !== 'warned').map((rung) => (
          <div key={rung} style={{ marginTop: '1rem' }}>
            <Ladder rung={rung} />
          </div>
        ))}
      </Section>
      <Section title="Facts and notices">
        <FactList
          facts={[
            { term: 'Rate', detail: <Share of={0.0663} /> },
            { term: 'Orders', detail: <Count of={1204} one="order" many="orders" /> },
            { term: 'Ends', detail: <Instant at="2026-06-14T15:00:00Z" precision="day" /> },
          ]}
        />
        <Notice title="The storm of 3 March is excused">
          Orders due from 3 to 6 March in Saint James do not count.
        </Notice>
        <Notice tone="done">Your plan is recorded.</Notice>
        <Notice tone="watch">Acknowledge the warning by Monday.</Notice>
        <Notice tone="problem" title="This was not saved">
          The date lies in the past. Choose a later one.
        </Notice>
      </Section>
    </>
  );
}

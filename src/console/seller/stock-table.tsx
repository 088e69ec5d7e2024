import { DISPATCH_TEXT as TEXT } from '../../words/dispatch-en.ts';
import type { SellerStock } from './use-dispatch.ts';

/** What the hubs have of each listing, and where that is. */
export function StockTable({ items }: { readonly items: SellerStock['items'] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table is moved sideways, also by keys
    <section className="dispatch-table" aria-label={TEXT.stock} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{TEXT.listing}</th>
            <th scope="col">{TEXT.hub}</th>
            <th scope="col">{TEXT.onHand}</th>
            <th scope="col">{TEXT.reserved}</th>
            <th scope="col">{TEXT.inParcels}</th>
            <th scope="col">{TEXT.quarantined}</th>
            <th scope="col">{TEXT.left}</th>
            <th scope="col">{TEXT.returned}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ listing, hub, onHand, reserved, inParcels, quarantined, left, returned }) => (
            <tr key={`${listing} ${hub}`}>
              <th scope="row">{listing}</th>
              <td>{hub}</td>
              <td className="number">{onHand}</td>
              <td className="number">{reserved}</td>
              <td className="number">{inParcels}</td>
              <td className="number">{quarantined}</td>
              <td className="number">{left}</td>
              <td className="number">{returned}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

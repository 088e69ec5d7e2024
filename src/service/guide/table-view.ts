import { GUIDE } from '../../words/guide-en.ts';
import { type Html, html } from '../http/reference/html.ts';

/** A table that scrolls by itself where it is wider than the page. The first cell of a row names it. */
export function tableView(name: string, head: readonly string[], rows: readonly (readonly (Html | string)[])[]): Html {
  return html`<div class="wide" role="group" tabindex="0" aria-label="${GUIDE.tableOf(name)}"><table><thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map(([first = '', ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}

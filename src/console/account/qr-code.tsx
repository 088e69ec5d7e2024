import { create } from 'qrcode';
import './qr-code.css';

/** Quiet space around the code, in its own squares. */
const MARGIN = 3;

/** A QR code, drawn here: what it says must go to no other server. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const size = modules.size + 2 * MARGIN;
  const squares = [...modules.data].flatMap((dark, place) => (dark === 0 ? [] : [squareAt(place, modules.size)]));
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect className="qr-code-ground" width={size} height={size} />
      <path className="qr-code-squares" d={squares.join('')} />
    </svg>
  );
}

function squareAt(place: number, size: number): string {
  return `M${MARGIN + (place % size)} ${MARGIN + Math.floor(place / size)}h1v1h-1z`;
}

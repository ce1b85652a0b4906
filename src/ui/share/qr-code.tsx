import { encode } from "uqr";

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
  /** What to say where the text does not fit. */
  readonly tooLong: string;
}

/** Light modules around the code, as ISO/IEC 18004 asks for. */
const quiet = 4;

/** A QR code, always black on white, because many readers cannot see it the other way round. */
export function QrCode({ text, label, tooLong }: QrCodeProps) {
  const code = encoded(text);
  if (code === undefined) return <p className="text-muted">{tooLong}</p>;
  const path = code.data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${code.size + 2 * quiet} ${code.size + 2 * quiet}`}
      className="w-full max-w-72 rounded-control"
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function encoded(text: string): ReturnType<typeof encode> | undefined {
  try {
    return encode(text, { border: 0, ecc: "M" });
  } catch {
    return undefined;
  }
}

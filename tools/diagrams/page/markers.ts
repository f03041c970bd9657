import type { Matrix, Shape } from '../scene';
import { readGeometry, readPaint } from './picture';

/** The marker of `marker-end="url(#…)"`. */
function markerOf(element: Element, name: 'marker-start' | 'marker-end'): SVGMarkerElement | null {
  const id = /#([^"')]+)/.exec(getComputedStyle(element).getPropertyValue(name))?.[1];
  const marker = id ? document.getElementById(id) : null;
  return marker instanceof SVGMarkerElement ? marker : null;
}

/** Where a marker stands and which way it looks, as section 13.7 of SVG 2 says. */
function placement(shape: SVGGeometryElement, marker: SVGMarkerElement, atEnd: boolean): DOMMatrix {
  const length = shape.getTotalLength();
  const at = shape.getPointAtLength(atEnd ? length : 0);
  const near = shape.getPointAtLength(atEnd ? Math.max(0, length - 0.5) : Math.min(length, 0.5));
  const forward = atEnd ? [at.x - near.x, at.y - near.y] : [near.x - at.x, near.y - at.y];
  const turned = !atEnd && marker.getAttribute('orient') === 'auto-start-reverse' ? 180 : 0;
  const angle = (Math.atan2(forward[1] ?? 0, forward[0] ?? 0) * 180) / Math.PI + turned;
  const box = marker.viewBox.baseVal;
  const units = marker.getAttribute('markerUnits') === 'userSpaceOnUse' ? 1 : thickness(shape);
  const fit = box && box.width > 0 ? marker.markerWidth.baseVal.value / box.width : 1;
  return new DOMMatrix()
    .translate(at.x, at.y)
    .rotate(angle)
    .scale(units * fit)
    .translate(-marker.refX.baseVal.value, -marker.refY.baseVal.value);
}

function thickness(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).strokeWidth) || 1;
}

/** The heads of an arrow as shapes of their own, so that the picture needs no `<marker>` and no id. */
export function readMarkers(shape: SVGGeometryElement, matrix: Matrix, step: number | null): Shape[] {
  return (['marker-start', 'marker-end'] as const).flatMap((name) => {
    const marker = markerOf(shape, name);
    if (!marker) return [];
    const place = new DOMMatrix([...matrix]).multiply(placement(shape, marker, name === 'marker-end'));
    const { a, b, c, d, e, f } = place;
    return [...marker.querySelectorAll<SVGGeometryElement>('path, circle')].flatMap((part) => {
      const paint = readPaint(part);
      const geometry = readGeometry(part);
      if (!paint || !geometry) return [];
      return [
        { kind: 'shape' as const, geometry, matrix: [a, b, c, d, e, f] as Matrix, ...paint, step, dashed: false },
      ];
    });
  });
}

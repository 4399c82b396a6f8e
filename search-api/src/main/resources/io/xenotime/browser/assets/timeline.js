// @ts-check
import { fromStart } from "./address.js";

/** Less is a click that was not quite steady. */
const DRAG_PX = 6;

/**
 * @typedef {object} Drag
 * @property {SVGSVGElement} bars
 * @property {SVGElement[]} buckets
 * @property {number} pointer
 * @property {number} x where it began
 * @property {number} first bucket
 * @property {number} last bucket, before the first when dragged to the left
 * @property {boolean} moved
 */

/**
 * Lets a span of time be chosen by dragging over the bars.
 *
 * @param {import("./search.js").Search} search
 */
export function dragSpans({ root, results, voice, stopped }) {
  /** @type {Drag | undefined} */
  let drag;
  const on = (/** @type {string} */ type, /** @type {(event: PointerEvent) => void} */ listener) =>
    root.addEventListener(type, (event) => listener(/** @type {PointerEvent} */ (event)), { signal: stopped });
  const cancel = () => {
    mark(drag, false);
    drag = undefined;
  };
  on("pointerdown", (event) => {
    if (drag === undefined && event.button === 0 && event.isPrimary) {
      drag = begin(event);
    }
  });
  on("pointermove", (event) => {
    if (drag?.pointer === event.pointerId) {
      move(drag, event);
    }
  });
  on("pointerup", (event) => {
    if (drag?.pointer === event.pointerId) {
      const ended = drag;
      cancel();
      if (ended.moved) {
        ignoreClick(ended.bars);
        results.show(chosen(ended, results.shown), { remember: "step" });
        voice.say("span", says(ended));
      }
    }
  });
  on("pointercancel", cancel);
  // A link that is dragged would become a picture of itself at the pointer.
  root.addEventListener("dragstart", (event) => {
    if (barsAt(event.target)) {
      event.preventDefault();
    }
  }, { signal: stopped });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      cancel();
    }
  }, { signal: stopped });
}

/** @param {EventTarget | null} target */
function barsAt(target) {
  const bars = target instanceof Element ? target.closest("svg.bars") : null;
  return /** @type {SVGSVGElement | null} */ (bars);
}

/**
 * @param {PointerEvent} event
 * @returns {Drag | undefined}
 */
function begin(event) {
  const bars = barsAt(event.target);
  const buckets = /** @type {SVGElement[]} */ ([...(bars?.querySelectorAll("a.bucket[data-from]") ?? [])]);
  if (!bars || buckets.length === 0) {
    return undefined;
  }
  const first = bucketAt(buckets, event.clientX);
  return { bars, buckets, pointer: event.pointerId, x: event.clientX, first, last: first, moved: false };
}

/**
 * @param {Drag} drag
 * @param {PointerEvent} event
 */
function move(drag, event) {
  if (!drag.moved && Math.abs(event.clientX - drag.x) < DRAG_PX) {
    return;
  }
  if (!drag.moved) {
    drag.moved = true;
    // From here on the pointer may leave the bars; before, capturing would take the click from a bar.
    drag.bars.setPointerCapture(event.pointerId);
  }
  drag.last = bucketAt(drag.buckets, event.clientX);
  mark(drag, true);
}

/**
 * Returns the bucket that lies there, or nearest to it.
 *
 * @param {SVGElement[]} buckets
 * @param {number} x
 */
function bucketAt(buckets, x) {
  const distances = buckets.map((bucket) => {
    const { left, right } = bucket.getBoundingClientRect();
    return Math.max(left - x, x - right, 0);
  });
  return distances.indexOf(Math.min(...distances));
}

/**
 * @param {Drag | undefined} drag
 * @param {boolean} shown
 */
function mark(drag, shown) {
  drag?.bars.classList.toggle("dragging", shown);
  drag?.buckets.forEach((bucket, place) => {
    bucket.classList.toggle("chosen", shown && place >= from(drag) && place <= until(drag));
  });
}

/** @param {Drag} drag */
function from({ first, last }) {
  return Math.min(first, last);
}

/** @param {Drag} drag */
function until({ first, last }) {
  return Math.max(first, last);
}

/**
 * @param {Drag} drag
 * @param {URL} shown
 */
function chosen(drag, shown) {
  const address = fromStart(shown);
  address.searchParams.set("after", drag.buckets[from(drag)].dataset.from ?? "");
  address.searchParams.set("before", drag.buckets[until(drag)].dataset.until ?? "");
  return address;
}

/** @param {Drag} drag */
function says(drag) {
  return `From ${drag.buckets[from(drag)].dataset.from} to before ${drag.buckets[until(drag)].dataset.until}`;
}

/**
 * The end of a drag is a click for the browser, on whatever bar is there.
 *
 * @param {SVGSVGElement} bars
 */
function ignoreClick(bars) {
  const ignore = (/** @type {Event} */ event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  bars.addEventListener("click", ignore, { capture: true, once: true });
  setTimeout(() => bars.removeEventListener("click", ignore, { capture: true }));
}

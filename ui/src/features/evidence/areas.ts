/** An area as parts of the picture's width and height, from its top left: 0 to 1. */
export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The least that can be seen and taken hold of. */
const LEAST = 0.01;

const between = (value: number, least: number, most: number) => Math.min(Math.max(value, least), Math.max(least, most));

export function moved(area: Part, byX: number, byY: number): Part {
  return { ...area, x: between(area.x + byX, 0, 1 - area.width), y: between(area.y + byY, 0, 1 - area.height) };
}

export function resized(area: Part, byX: number, byY: number): Part {
  return { ...area, width: between(area.width + byX, LEAST, 1 - area.x), height: between(area.height + byY, LEAST, 1 - area.y) };
}

/** The area between two corners, wherever they lie. */
export function spanned(from: { x: number; y: number }, to: { x: number; y: number }): Part {
  const [left, right] = [between(Math.min(from.x, to.x), 0, 1), between(Math.max(from.x, to.x), 0, 1)];
  const [top, bottom] = [between(Math.min(from.y, to.y), 0, 1), between(Math.max(from.y, to.y), 0, 1)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** In the picture's pixels: never less than what was drawn. */
export function inPixels(area: Part, { width, height }: Size): { x: number; y: number; width: number; height: number } {
  const [left, top] = [Math.floor(area.x * width), Math.floor(area.y * height)];
  const [right, bottom] = [Math.min(width, Math.ceil((area.x + area.width) * width)), Math.min(height, Math.ceil((area.y + area.height) * height))];
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

/** The largest size of the same shape within a frame. */
export function fitted(picture: Size, frame: Size): Size {
  if (picture.width <= 0 || picture.height <= 0) return { width: 0, height: 0 };
  const scale = Math.min(frame.width / picture.width, frame.height / picture.height);
  return { width: picture.width * scale, height: picture.height * scale };
}

/** The size of a picture that stands upright, from its size as stored and its Exif orientation. */
export function upright({ width, height }: Size, orientation: number): Size {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

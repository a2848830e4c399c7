/** Excel measures in points, a page in pixels. */
export const POINTS_PER_PIXEL = 0.75;

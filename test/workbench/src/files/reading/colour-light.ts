/** A colour ("RRGGBB") with another light from 0 to 1, in HLS as Office counts it. */
export function withLight(rgb: string, change: (light: number) => number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue =
    spread === 0
      ? 0
      : most === red
        ? ((green - blue) / spread + 6) % 6
        : most === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const newLight = Math.min(1, Math.max(0, change(light)));
  const chroma = saturation * (1 - Math.abs(2 * newLight - 1));
  const channel = (offset: number): string => {
    const place = (offset + hue) % 6;
    const part = Math.max(0, Math.min(1, Math.abs(place - 3) - 1));
    return Math.round((newLight - chroma / 2 + part * chroma) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return channel(0) + channel(4) + channel(2);
}

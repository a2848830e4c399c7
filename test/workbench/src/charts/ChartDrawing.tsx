import { COLOURS } from "../document/chart-colours";
import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendPlainComponent, TitleComponent } from "echarts/components";
import { init, use, type ECharts } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef, useState, type CSSProperties } from "react";
import { chartDescription } from "./chart-description";
import { chartOption } from "./chart-option";
import type { Size } from "./chart-layout";
import type { DrawnChart } from "./drawn-chart";

use([BarChart, LineChart, PieChart, ScatterChart, GridComponent, LegendPlainComponent, TitleComponent, SVGRenderer]);

// Excel's charts are white in every theme, so a page in forced colours must leave the dark letters on their white.
const FRAME: CSSProperties = {
  width: "100%",
  height: "100%",
  boxSizing: "border-box",
  overflow: "hidden",
  border: `1px solid ${COLOURS.border}`,
  backgroundColor: COLOURS.background,
  forcedColorAdjust: "none",
};

/** The chart, drawn into the whole of the element around it and drawn again whenever that or the chart changes. */
export function ChartDrawing({ chart }: { readonly chart: DrawnChart }) {
  const element = useRef<HTMLDivElement>(null);
  const drawing = useRef<ECharts>(null);
  const [size, setSize] = useState<Size | null>(null);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      setSize(width > 0 && height > 0 ? { width, height } : null);
    });
    observer.observe(element.current!);
    return () => {
      observer.disconnect();
      drawing.current?.dispose();
      drawing.current = null;
    };
  }, []);

  useEffect(() => {
    // An element that is hidden has no size, and nothing can be laid out in it.
    if (size === null) return;
    drawing.current ??= init(element.current, null, { renderer: "svg", ...size });
    drawing.current.resize(size);
    drawing.current.setOption(chartOption(chart, size), { notMerge: true });
  }, [chart, size]);

  return <div ref={element} role="img" aria-label={chartDescription(chart)} style={FRAME} />;
}

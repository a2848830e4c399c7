import { columnCountOf, columnsAt } from "../../report/blocks/places";
import { CHART_HEADINGS } from "../../texts/sheets";

const BLOCK_WIDTHS = [columnsAt("report"), columnsAt("selection")].map(columnCountOf);
/** The labels of the sections have no heading. */
const CHART_WIDTH = CHART_HEADINGS.length + 1;

/** Whether a block of the report has as many columns as it was given: else nothing says which of them shows what. */
export const hasItsColumns = ({ columnCount }: Excel.Range) => BLOCK_WIDTHS.includes(columnCount);

/** Whether the cells of OMI_ChartData have as many columns as they were given. */
export const hasChartColumns = ({ columnCount }: Excel.Range) => columnCount === CHART_WIDTH;

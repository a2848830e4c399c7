const MICROSOFT = "http://schemas.microsoft.com/office";
const OPEN_XML = "http://schemas.openxmlformats.org";

export const MAIN = `${OPEN_XML}/spreadsheetml/2006/main`;
export const DRAWING = `${OPEN_XML}/drawingml/2006/main`;
export const CHART = `${OPEN_XML}/drawingml/2006/chart`;
export const SHEET_DRAWING = `${OPEN_XML}/drawingml/2006/spreadsheetDrawing`;
export const RELATIONSHIPS = `${OPEN_XML}/officeDocument/2006/relationships`;
export const PACKAGE_RELATIONSHIPS = `${OPEN_XML}/package/2006/relationships`;
export const CONTENT_TYPES = `${OPEN_XML}/package/2006/content-types`;
export const CUSTOM_XML = `${OPEN_XML}/officeDocument/2006/customXml`;
export const DYNAMIC_ARRAY = `${MICROSOFT}/spreadsheetml/2017/dynamicarray`;
/** What Excel added to charts in 2017. */
export const CHART_2017 = `${MICROSOFT}/drawing/2017/03/chart`;
export const RICH_DATA = `${MICROSOFT}/spreadsheetml/2017/richdata`;
/** Excel names the relations of its rich values by years of their own. */
export const RICH_RELATIONSHIPS = `${MICROSOFT}/2017/06/relationships`;

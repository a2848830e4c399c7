import { readExcel, relations } from "./helpers";

/** A chart's frame in a drawing, as Excel writes one. */
export const frame = (name: string, relation: string, description = "", attributes = "") =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}" descr="${description}"${attributes}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm/><a:graphic><a:graphicData><c:chart r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

/** What an anchor from C2 to J16 holds. */
export const anchored = (content: string) =>
  "<xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>95250</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>38100</xdr:rowOff></xdr:from>" +
  `<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

/** A series of Sheet1 as Excel writes one, with what stands before and after its categories. */
export const ser = (place: number, look = "", after = "") => {
  const column = "BCDE"[place]!;
  const cache =
    '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache>';
  return (
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Name ${place + 1}</c:v></c:pt></c:strCache></c:strRef></c:tx>${look}` +
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$4</c:f>${cache}</c:numRef></c:val>${after}</c:ser>`
  );
};

/** The axes of a chart as Excel writes them. */
export const AXES =
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>';

/** Columns as Excel writes them. */
export const columns = (...series: string[]) =>
  `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="219"/><c:overlap val="-27"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`;

/** A chart's part around its plot area. */
export const space = (plot: string, { before = "", after = "", around = "" } = {}) =>
  `<c:chartSpace><c:roundedCorners val="0"/>${around}<c:chart>${before}<c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}</c:plotArea>${after}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;

/** A file of Excel with one chart, as read. */
export async function readChartOf(chart: string, drawing = anchored(frame("Chart 1", "rId1"))) {
  const read = await readExcel({
    sheet: '<sheetData/><drawing r:id="rId1"/>',
    sheetRelations: [["drawing", "../drawings/drawing1.xml"]],
    parts: {
      "xl/drawings/drawing1.xml": `<xdr:wsDr>${drawing}</xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relations([["chart", "../charts/chart1.xml"]]),
      "xl/charts/chart1.xml": chart,
    },
  });
  return { charts: read.sheet.charts, chart: read.sheet.charts[0]!, dropped: read.dropped };
}

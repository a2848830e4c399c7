import { CellValueType, type Injector } from "@univerjs/core";
import { IHyperlinkEngineFormulaService } from "@univerjs/preset-sheets-core";

/**
 * Lets HYPERLINK give its label as any formula gives a text. The grid's own way is a rich text kept beside the cell's value: what
 * the formula gave before, "" or #BUSY!, would go on showing in its place, and it in the place of what the formula gives later.
 */
export function letLinksBeTexts(injector: Injector) {
  const service = injector.get(IHyperlinkEngineFormulaService);
  service.generateCellValue = (_, label) => ({ v: label, t: CellValueType.STRING });
}

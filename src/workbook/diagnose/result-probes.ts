import { SCORES_HEADINGS } from "../../scoring/scores-spill";
import { SCHEME } from "../inspection/scheme";
import { FOUND } from "../texts/diagnose";
import type { Probe } from "./argument-probes";
import { CASES_TABLE, CELLS } from "./inputs";

const found = (value: unknown) => String(value).toLowerCase();

/** How what functions give is shown: errors, one cell, a spill, and what native formulas read of them. */
export function resultProbes(): readonly Probe[] {
  const [word = ""] = SCHEME.ratings;
  const isSpilled = `AND(${CELLS.scoresHeading}="${SCORES_HEADINGS[1]}",ISERROR(${CELLS.firstScore}))`;
  const reads = (part: string, formula: string) => `=ISNUMBER(SEARCH("${part}",${formula}))`;
  return [
    { key: "refusal", formula: '=OMI.LEVEL("Yse")', assumed: ["#VALUE!"], found: String },
    { key: "noData", formula: `=OMI.LEVEL(${CELLS.empty})`, assumed: ["#N/A"], found: String },
    {
      key: "errorInSpill",
      formula: `=IF(${isSpilled},"${FOUND.errorInItsCell}","${FOUND.otherwise}")`,
      assumed: [FOUND.errorInItsCell],
      found: String,
    },
    { key: "inTable", formula: `=${CELLS.level}`, assumed: [word], found: String },
    { key: "insideIf", formula: `=IF(TRUE,OMI.LEVEL(${CELLS.word}),"")`, assumed: [word], found: String },
    { key: "formulaText", formula: reads("OMI.LEVEL(", `FORMULATEXT(${CELLS.level})`), assumed: ["true"], found },
    { key: "tableInText", formula: reads(`${CASES_TABLE}[`, `FORMULATEXT(${CELLS.rows})`), assumed: ["true"], found },
    { key: "isFormula", formula: `=SUMPRODUCT(--ISFORMULA(${CELLS.levels}))`, assumed: ["1"], found },
    { key: "spillType", formula: `=ERROR.TYPE(${CELLS.blockedSpill})`, assumed: ["9"], found },
  ];
}

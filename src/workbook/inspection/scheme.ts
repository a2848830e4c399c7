import { OMI_2007 } from "../../scheme/omi-2007";

/** The kind of inspection that the workbook is set up for. */
export const SCHEME = OMI_2007;

const isScored = (number: number) => SCHEME.sections.some((section) => section.number === number && section.isScored);

/** The sections that judgements score, in the order of the report. */
export const SCORED_SECTIONS = SCHEME.sections.filter((section) => section.isScored);
/** The criteria that judgements score, and those that the inspectors rate in words. */
export const SCORED_CRITERIA = SCHEME.criteria.filter(({ section }) => isScored(section));
export const RATED_CRITERIA = SCHEME.criteria.filter(({ section }) => !isScored(section));

/** "Section 1". */
export const sectionName = (number: number) => `${SCHEME.section} ${number}`;

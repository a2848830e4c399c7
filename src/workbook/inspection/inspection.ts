/** One question of the Tool, as the table Questions lists it. */
export interface ListedQuestion {
  readonly id: string;
  readonly criterion: string;
  readonly wording: string;
  readonly isSummary: boolean;
  readonly isRoH: boolean;
  /** The cases to which it applies, "Case type=licence"; left out where it always does. */
  readonly relevantWhen?: string;
}

/** What a criterion of section 4 is judged to be, in words. */
export interface LeadershipRow {
  readonly criterion: string;
  readonly judgement: string;
}

/** Everything that Set up puts into a workbook. */
export interface Inspection {
  readonly area: string;
  readonly month: string;
  /** The example says in the workbook that its cases are synthetic. */
  readonly isExample: boolean;
  readonly questions: readonly ListedQuestion[];
  /** Headings of facts about the cases that stand before the questions: case type, assessor, … */
  readonly facts: readonly string[];
  /** One row a case: its id, its facts, then a judgement for each question, in the order of the questions. */
  readonly cases: readonly (readonly string[])[];
  readonly leadership: readonly LeadershipRow[];
}

/** Where the table Cases is in its sheet: its first cell, and how many rows it has below its headings. */
export interface CasesPlace {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
}

/** What a judgement says of a case: the work was sufficient, it was not, or the question does not apply. */
export type AnswerMeaning = "above" | "below" | "not relevant";

/** What the inspectors can conclude of a criterion whatever its score: their override. */
export type Conclusion = "urgent" | "priority" | "good";

/** A part of the report that groups general criteria. */
export interface RuledSection {
  readonly number: number;
  /** Whether judgements score its criteria; else the inspectors rate them in words. */
  readonly isScored: boolean;
  /** Whether its questions marked RoH count in the Thread. */
  readonly isInThread: boolean;
}

/** A general criterion: a numbered heading of the report. */
export interface RuledCriterion {
  readonly id: string;
  /** The number of its section. */
  readonly section: number;
}

/**
 * What the scoring must know of one kind of inspection. Sections and criteria stand in the order of the report. Shares are
 * 0 to 1.
 */
export interface Rules {
  readonly sections: readonly RuledSection[];
  readonly criteria: readonly RuledCriterion[];
  /** The word before a section's number, as in "Section 1". */
  readonly section: string;
  /** The title of the Thread's score. */
  readonly thread: string;
  /** The summary question's share of a criterion's score. */
  readonly summaryWeight: number;
  /** Whether a summary question marked RoH counts in the Thread like any other. */
  readonly summaryInThread: boolean;
  /** The line of priority for improvement. */
  readonly line: number;
  /** The answers known unless the workbook brings a list of its own, in the order they are suggested. */
  readonly answers: Readonly<Record<AnswerMeaning, readonly string[]>>;
  /** The words for a criterion of a section that is not scored, best first. */
  readonly ratings: readonly string[];
  /** The words that override a conclusion, as the workbook offers them. */
  readonly overrides: Readonly<Record<Conclusion, string>>;
  /** The report's sentences, to the letter. */
  readonly conclusions: Readonly<Record<Conclusion, string>>;
  /** Printed behind an override that the score does not bear out. */
  readonly overrideMark: string;
}

/** A section with its title, as the report prints it. */
export interface SchemeSection extends RuledSection {
  readonly title: string;
}

/** A general criterion with its title and its description. */
export interface SchemeCriterion extends RuledCriterion {
  readonly title: string;
  /** This tool's words, for whoever sets a workbook up; not the Inspectorate's. */
  readonly description: string;
}

/**
 * What one kind of inspection is, as data: handed on as a parameter, so that another kind is another value. The functions
 * that Excel loads at once need its rules only, not the titles and descriptions.
 */
export interface Scheme extends Rules {
  readonly sections: readonly SchemeSection[];
  readonly criteria: readonly SchemeCriterion[];
}

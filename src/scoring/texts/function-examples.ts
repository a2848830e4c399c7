/** A formula for each function, in the workbook with the tables Cases and Questions, and what the example inspection gives. */
export const FUNCTION_EXAMPLES: Readonly<Record<string, readonly [formula: string, result: string]>> = {
  PROPORTION: ["=OMI.PROPORTION(Cases[[Q1.1-07]])", "0.842105263158, shown as 84%"],
  CRITERION: ["=OMI.CRITERION(Cases[[Q1.1-01]:[Q1.1-10]],Cases[[Q1.1-S]])", "0.831873129151, shown as 83%"],
  ROHTHREAD: [
    "=OMI.ROHTHREAD(Cases[[Q1.2-01]:[Q1.2-S]],Cases[[Q1.5-04]],Cases[[Q1.5-09]],Cases[[Q1.5-18]],Cases[[Q2.2-01]:[Q2.2-S]],Cases[[Q2.3-05]],Cases[[Q2.4-04]],Cases[[Q2.6-01]:[Q2.6-04]],Cases[[Q2.6-06]:[Q2.6-S]])",
    "0.721020929269, shown as 72%",
  ],
  SECTION: ["=OMI.SECTION(Cases[#All],Questions[#All],1)", "0.772334917499, shown as 77%"],
  SCORES: ["=OMI.SCORES(Cases[#All],Questions[#All])", "one row for each criterion, section and the RoH Thread"],
  QUESTIONS: ["=OMI.QUESTIONS(Cases[#All],Questions[#All])", "one row for each question"],
  CHECK: ["=OMI.CHECK(Cases[#All],Questions[#All])", "one row for each problem, worst first"],
  CONCLUSION: ["=OMI.CONCLUSION(67%)", "This criterion represents a priority for improvement."],
  LEVEL: ['=OMI.LEVEL({"Well met","Partly met","Well met"})', "Well met"],
  FINDING: ["=OMI.FINDING(Cases[[Q1.1-07]])", "48 of the 57 cases (84%)"],
  RECODE: ['=OMI.RECODE({"Met";"Not met"},{"Met","Y";"Not met","N"})', "Y and N, one below the other"],
  AGREEMENT: ["=OMI.AGREEMENT(JudgedTwice[#All],Questions[#All])", "three rows for each question"],
  BREAKDOWN: [
    '=OMI.BREAKDOWN(Cases[#All],Questions[#All],"Case type")',
    "for each case type, one row for each criterion, section and the RoH Thread",
  ],
  WHATIF: [
    "=OMI.WHATIF(Cases[[Q1.2-01]:[Q1.2-16]],Cases[[Q1.2-S]])",
    "one row for each question, and how many judgements would turn the printed word",
  ],
  INTERVAL: ["=OMI.INTERVAL(Cases[[Q1.1-01]:[Q1.1-10]],Cases[[Q1.1-S]])", "low and high, side by side"],
  ROHTHREADINTERVAL: [
    "=OMI.ROHTHREADINTERVAL(95%,500,Cases[[Q1.2-01]:[Q1.2-S]],Cases[[Q1.5-04]])",
    "low and high, side by side",
  ],
};

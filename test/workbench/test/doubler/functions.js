/* global CustomFunctions, Excel, Office -- An add-in that is not ours, as its author would write it. */
CustomFunctions.associate("DOUBLE", (number) => 2 * number);
CustomFunctions.associate(
  "COUNT",
  (values, invocation) => `${values.length} rows of ${invocation.parameterAddresses[0]}`,
);

Office.actions.associate("doubleSelected", async (event) => {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("values");
    await context.sync();
    range.values = range.values.map((row) => row.map((value) => 2 * value));
  });
  event.completed();
});

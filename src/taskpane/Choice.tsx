import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A list of long words must not make the pane wider.
  field: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0 } },
});

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** One of a list, in a box that opens. */
export function Choice({ label, options, value, onChoose }: ChoiceProps) {
  return (
    <Field className={useStyles().field} label={label}>
      <Select value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

import { Button, Text } from "@fluentui/react-components";
import { useId } from "react";

interface ExplainedButtonProps {
  readonly name: string;
  readonly about: string;
  readonly isBusy: boolean;
  readonly isPrimary?: boolean;
  /** Of what the button shows and hides. */
  readonly isOpen?: boolean;
  readonly onPress: () => void;
}

/** A button and, beside or below it, what it does; whoever shows it says where. */
export function ExplainedButton({ name, about, isBusy, isPrimary, isOpen, onPress }: ExplainedButtonProps) {
  const id = useId();
  return (
    <>
      <Button
        {...(isPrimary && { appearance: "primary" })}
        disabledFocusable={isBusy}
        aria-expanded={isOpen}
        aria-describedby={id}
        onClick={onPress}
      >
        {name}
      </Button>
      <Text id={id} size={200}>
        {about}
      </Text>
    </>
  );
}

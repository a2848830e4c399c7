import { Button, mergeClasses, ToggleButton } from "@fluentui/react-components";
import { pressedState } from "./control-state";
import { ControlIcon } from "./ControlIcon";
import type { RibbonButton } from "./manifest";
import { SupertipTooltip } from "./SupertipTooltip";
import { useControlStyles } from "./use-control-styles";

interface LargeButtonProps {
  readonly button: RibbonButton;
  readonly pressed: ReadonlySet<string> | undefined;
  readonly onControl: (id: string) => void;
}

/** A large button of the ribbon; one that can be on is drawn pressed while it is. */
export function LargeButton({ button, pressed, onControl }: LargeButtonProps) {
  const styles = useControlStyles();
  const isOn = pressedState(button, pressed);
  const face = {
    appearance: "subtle" as const,
    className: mergeClasses(styles.large, isOn === true && styles.on),
    icon: {
      className: mergeClasses(styles.icon, !button.isEnabled && styles.off),
      children: <ControlIcon icons={button.icons} size={32} />,
    },
    // Still reached by the keyboard, so that its tooltip can be read.
    disabledFocusable: !button.isEnabled,
    onClick: () => onControl(button.id),
  };
  return (
    <SupertipTooltip supertip={button.supertip} side="below">
      {isOn === undefined ? (
        <Button {...face}>{button.label}</Button>
      ) : (
        <ToggleButton {...face} checked={isOn}>
          {button.label}
        </ToggleButton>
      )}
    </SupertipTooltip>
  );
}

import {
  Menu,
  MenuButton,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
} from "@fluentui/react-components";
import { pressedState } from "./control-state";
import { ControlIcon } from "./ControlIcon";
import type { RibbonButton, RibbonMenu } from "./manifest";
import { SupertipTooltip } from "./SupertipTooltip";
import { useControlStyles } from "./use-control-styles";

interface LargeMenuProps {
  readonly menu: RibbonMenu;
  readonly pressed: ReadonlySet<string> | undefined;
  readonly onControl: (id: string) => void;
}

/** A large button of the ribbon that opens a menu. */
export function LargeMenu({ menu, pressed, onControl }: LargeMenuProps) {
  const styles = useControlStyles();
  const isSwitch = (item: RibbonButton) => pressedState(item, pressed) !== undefined;
  const on = menu.items.filter((item) => pressedState(item, pressed) === true).map(({ id }) => id);
  return (
    <Menu checkedValues={{ on }} positioning="below-start">
      <SupertipTooltip supertip={menu.supertip} side="below">
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            className={styles.large}
            icon={{
              className: mergeClasses(styles.icon, !menu.isEnabled && styles.off),
              children: <ControlIcon icons={menu.icons} size={32} />,
            }}
            menuIcon={{ className: styles.arrow }}
            disabledFocusable={!menu.isEnabled}
          >
            {menu.label}
          </MenuButton>
        </MenuTrigger>
      </SupertipTooltip>
      <MenuPopover>
        <MenuList hasIcons={menu.items.some(hasIcon)} hasCheckmarks={menu.items.some(isSwitch)}>
          {menu.items.map((item) => (
            <Item key={item.id} item={item} isOn={pressedState(item, pressed)} onControl={onControl} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface ItemProps {
  readonly item: RibbonButton;
  readonly isOn: boolean | undefined;
  readonly onControl: (id: string) => void;
}

function Item({ item, isOn, onControl }: ItemProps) {
  const face = {
    ...(hasIcon(item) && { icon: <ControlIcon icons={item.icons} size={16} /> }),
    disabled: !item.isEnabled,
    persistOnClick: false,
    onClick: () => onControl(item.id),
  };
  return (
    <SupertipTooltip supertip={item.supertip} side="after">
      {isOn === undefined ? (
        <MenuItem {...face}>{item.label}</MenuItem>
      ) : (
        <MenuItemCheckbox {...face} name="on" value={item.id}>
          {item.label}
        </MenuItemCheckbox>
      )}
    </SupertipTooltip>
  );
}

function hasIcon({ icons }: RibbonButton): boolean {
  return Object.keys(icons).length > 0;
}

import { Menu, MenuItem, MenuSection, MenuTrigger, Header, Popover, Separator } from "react-aria-components";

import { Button, IconButton } from "../components/Button";
import { Icon } from "../components/Icon";
import { Kbd } from "../components/Kbd";
import { Mark } from "../components/Mark";
import { chosenDigits, type Digits, digitSets, format, language, languages, setReader, t } from "../i18n";
import { roleLabel } from "../features/people/role";
import { useStatus } from "./queries";
import { changeLanguage } from "./language";
import { flushAll, lock } from "./session";
import { appearance, type Theme, useAppearance } from "./theme";
import styles from "./TopBar.module.css";

/** The digits that the language and the mission's country use. */
const OWN = "own";
const DIGITS: Record<Exclude<Digits, null>, string> = { latn: "0 1 2 3", arab: "٠ ١ ٢ ٣", arabext: "۰ ۱ ۲ ۳" };

interface TopBarProps {
  onSearch: () => void;
  onNote: (() => void) | undefined;
  onMenu: () => void;
  onKeys: () => void;
}

/** Where to find anything, how to write a note, who is at the keyboard, how to lock. */
export function TopBar({ onSearch, onNote, onMenu, onKeys }: TopBarProps) {
  const status = useStatus().data;
  return (
    <header className={styles.bar}>
      <span className={styles.menu}>
        <IconButton icon="menu" label={t("navigation")} onPress={onMenu} />
      </span>
      <span className={styles.logo}>
        <Mark />
        <span className={styles.name}>{t("app-name")}</span>
      </span>
      <button className={styles.search} type="button" onClick={onSearch} aria-keyshortcuts="Control+K">
        <Icon name="search" />
        <span className={styles.hint}>{t("search-hint")}</span>
        <Kbd keys="Mod+K" />
      </button>
      {onNote && (
        <Button icon="add" keys="N" onPress={onNote}>
          {t("note")}
        </Button>
      )}
      <span className={styles.me}>
        {status?.name && (
          <span className={styles.who}>
            <bdi>{status.name}</bdi>
            {status.role && <span className={styles.role}>{roleLabel(status.role)}</span>}
          </span>
        )}
        <ViewMenu onKeys={onKeys} />
        <Button icon="lock" keys="Mod+L" onPress={() => void lock()}>
          {t("lock")}
        </Button>
      </span>
    </header>
  );
}

function ViewMenu({ onKeys }: { onKeys: () => void }) {
  const { theme, direction } = useAppearance();
  return (
    <MenuTrigger>
      <IconButton icon="more" label={t("view-menu")} />
      <Popover className={styles.popover ?? ""} offset={4} placement="bottom end">
        <Menu className={styles.items ?? ""} onAction={(key) => key === "keys" && onKeys()}>
          <MenuSection
            selectionMode="single"
            selectedKeys={[theme]}
            onSelectionChange={(keys) => {
              const [chosen] = keys === "all" ? [] : [...keys];
              if (chosen) appearance.setTheme(chosen as Theme);
            }}
          >
            <Header className={styles.heading ?? ""}>{t("theme")}</Header>
            <Choice id="system">{t("theme-system")}</Choice>
            <Choice id="light">{t("theme-light")}</Choice>
            <Choice id="dark">{t("theme-dark")}</Choice>
          </MenuSection>
          <Separator className={styles.separator ?? ""} />
          <MenuSection
            selectionMode="single"
            selectedKeys={[direction]}
            onSelectionChange={(keys) => appearance.setDirection(keys !== "all" && keys.has("rtl") ? "rtl" : "ltr")}
          >
            <Header className={styles.heading ?? ""}>{t("layout")}</Header>
            <Choice id="ltr">{t("layout-ltr")}</Choice>
            <Choice id="rtl">{t("layout-rtl")}</Choice>
          </MenuSection>
          <Separator className={styles.separator ?? ""} />
          <MenuSection
            selectionMode="single"
            selectedKeys={[language()]}
            onSelectionChange={(keys) => {
              const [chosen] = keys === "all" ? [] : [...keys];
              if (chosen) void flushAll().then(() => changeLanguage(String(chosen)));
            }}
          >
            <Header className={styles.heading ?? ""}>{t("language")}</Header>
            {languages.map((tag) => (
              <Choice key={tag} id={tag} lang={tag}>
                {format.ownName(tag)}
              </Choice>
            ))}
          </MenuSection>
          <Separator className={styles.separator ?? ""} />
          <MenuSection
            selectionMode="single"
            selectedKeys={[chosenDigits() ?? OWN]}
            onSelectionChange={(keys) => {
              const [chosen] = keys === "all" ? [] : [...keys];
              if (chosen) void flushAll().then(() => setReader({ digits: chosen === OWN ? null : (chosen as Digits) }));
            }}
          >
            <Header className={styles.heading ?? ""}>{t("digits")}</Header>
            <Choice id={OWN}>{t("digits-own")}</Choice>
            {digitSets.map((set) => (
              <Choice key={set} id={set}>
                {DIGITS[set]}
              </Choice>
            ))}
          </MenuSection>
          <Separator className={styles.separator ?? ""} />
          <MenuItem id="keys" className={styles.item ?? ""} textValue={t("do-keys")}>
            <span>{t("do-keys")}</span>
            <Kbd keys="?" />
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Choice({ id, lang, children }: { id: string; lang?: string; children: string }) {
  return (
    <MenuItem id={id} className={styles.item ?? ""} textValue={children}>
      {({ isSelected }) => (
        <>
          <span lang={lang}>
            <bdi>{children}</bdi>
          </span>
          {isSelected && <Icon name="check" />}
        </>
      )}
    </MenuItem>
  );
}

import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import { t } from "../i18n";
import { IconButton } from "./Button";
import styles from "./Dialog.module.css";

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the safe one first. */
  actions?: ReactNode;
  wide?: boolean;
  /** For acts that cannot be taken back. */
  grave?: boolean;
  /** Holds only words, more of them than the window may show: the keyboard scrolls it. */
  isReading?: boolean;
}

/** For moments of weight and for choosing; never for capture. */
export function Dialog({ title, isOpen, onClose, children, actions, wide = false, grave = false, isReading = false }: DialogProps) {
  return (
    <ModalOverlay className={styles.overlay ?? ""} isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable={!grave}>
      <Modal className={styles.modal ?? ""} data-wide={wide || undefined}>
        <AriaDialog className={styles.dialog ?? ""} role={grave ? "alertdialog" : "dialog"}>
          <header className={styles.head}>
            <Heading slot="title" level={1} className={styles.title ?? ""}>
              {title}
            </Heading>
            <IconButton icon="close" label={t("close")} keys="Escape" onPress={onClose} />
          </header>
          {/* Long lists of words scroll, also for the keyboard. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className={styles.body} tabIndex={isReading ? 0 : undefined}>
            {children}
          </div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

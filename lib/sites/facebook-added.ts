import type { FindBefriended } from './site';

/**
 * "Add friend" at the head of a profile: the control that names the person the page is about. Cards of other people
 * name those, or nobody. What says "add" is known for the commonest languages of the interface; in others it is the
 * first control after the name that carries it, as nothing else at the head of a stranger's profile does.
 */
export const findFacebookAdded: FindBefriended = (pressed) => {
  const control = pressed.closest('[role="button"][aria-label]');
  const heading = [...document.querySelectorAll('h1')].find(isOfProfile);
  if (!control || !heading || control.closest(SOMEBODY_ELSE)) return null;
  const name = nameIn(heading);
  if (!namesOnly(control, name) || !adds(control, heading, name)) return null;
  return { name, frame: rowOf(control, heading) };
};

/** Where people other than the one the page is about have their controls, and copies that nobody sees. */
const SOMEBODY_ELSE = '[role="article"], [role="feed"], [role="dialog"], [aria-hidden="true"]';

/** "Add" and "Cancel" where the interface has them in a label beside the name. */
const ADD =
  /\b(?:add|hinzufügen|toevoegen|ajouter|añadir|agregar|adicionar|aggiungi|dodaj|ekle)\b|adaugă|добавить|додати|thêm|إضافة|加/iu;
const CANCEL =
  /\b(?:cancel|abbrechen|zurückziehen|annuleren|annuler|cancelar|anular|annulla|anuluj|iptal)\b|anulează|отменить|скасувати|hủy|huỷ|إلغاء|取消/iu;
const KNOWN_LANGUAGES = /^(?:en|de|nl|fr|es|pt|it|pl|tr|ro|ru|uk|vi|ar|zh)\b/;

/** The heading of a profile is in the page's title too; those of the page's own parts ("Notifications") are not. */
function isOfProfile(heading: Element): boolean {
  const name = nameIn(heading);
  const title = document.title.replace(/^\(\d+\)\s*/, '');
  return (
    name !== '' && !heading.closest('[aria-hidden="true"]') && plain(title).startsWith(plain(name))
  );
}

/** A nickname may follow in brackets. */
function nameIn(heading: Element): string {
  return (heading.textContent.split('(')[0] ?? '').trim();
}

function namesOnly(control: Element, name: string): boolean {
  const label = plain(labelOf(control));
  return label.includes(plain(name)) && label !== plain(name);
}

function adds(control: Element, heading: Element, name: string): boolean {
  const said = plain(labelOf(control)).replace(plain(name), ' ');
  if (KNOWN_LANGUAGES.test(document.documentElement.lang)) return ADD.test(said);
  if (CANCEL.test(said)) return false;
  const first = [...document.querySelectorAll('[role="button"][aria-label]')].find(
    (each) =>
      heading.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING &&
      !each.closest(SOMEBODY_ELSE) &&
      namesOnly(each, name),
  );
  return first === control;
}

/** The row of controls at the head of the profile. */
function rowOf(control: Element, heading: Element): Element {
  let row = control;
  for (let at = control.parentElement; at && !at.contains(heading); at = at.parentElement) {
    row = at;
    if (at.querySelectorAll('[role="button"]').length > 1) break;
  }
  return row;
}

function labelOf(control: Element): string {
  return control.getAttribute('aria-label') ?? '';
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Every function that Google, the menu or the sidebar may call by name; the build makes a global of each. */
export { checkUp } from './check-up.ts';
export { deleteAgain, listDeleted, reviveDeleted } from './deleted.ts';
export { keepApart, listDuplicates, listMerged, mergeDuplicates, splitDuplicates } from './duplicates.ts';
export { enterRecords, entryContext, takeBackEntered } from './enter.ts';
export { deleteForm, fillFormRows, listFormOptions, listForms, saveForm } from './form-export.ts';
export { createPairing, listKeys, replaceAllKeys, revokeKey } from './keys.ts';
export {
  confirmFromMenu,
  onEdit,
  onOpen,
  openCheckUp,
  openConnections,
  openDeleted,
  openDuplicates,
  openEntry,
  openForms,
  openHandover,
  openHelp,
  openPrint,
  openReview,
  openSpellings,
  recountFromMenu,
  setUp,
  setUpFromMenu,
  statusFromMenu,
  tidyFromMenu,
  tidyOnTime,
} from './menu.ts';
export { readPart } from './parts.ts';
export { keepPlacesApart, listPlaces, teachSpelling, unteachSpelling } from './places.ts';
export { listPrints } from './prints.ts';
export { recount } from './recount.ts';
export {
  confirmSelected,
  restoreReviews,
  review,
  reviewNext,
  reviewOne,
  reviewSelected,
  settleSuggestion,
} from './review.ts';
export { rebuildStatus } from './status-sheet.ts';
export { tidy } from './tidy.ts';
export { doGet, doPost } from './web.ts';

export { acceptedDraft } from './accepted';
export { suggestionsIn } from './suggestions';

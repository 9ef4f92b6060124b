import { areas, parseRule, type Area, type Rule, type RuleProblem, type RuleText } from '../../../rules';
import { isId } from '../../../rules/editing';

/** Why a file of rules cannot be taken as it is. */
export type OwnConflict = 'builtIn' | 'own';

/** A file chosen for import, as it would be kept. */
export interface IncomingRule {
  /** The file as the person named it. */
  readonly name: string;
  readonly text: string;
  readonly area: Area;
  /** Where it would be kept, from the area and the id in its text. */
  readonly file: string;
  readonly rule: Rule | undefined;
  readonly problems: readonly RuleProblem[];
  /** Its id is taken: a built-in rule is never replaced, one's own may be. */
  readonly conflict: OwnConflict | undefined;
}

/** The rules there are already. */
export interface KnownRules {
  readonly rules: readonly Rule[];
  readonly isOwn: (rule: Rule) => boolean;
}

/** A chosen file before it is read. */
export interface ChosenFile {
  /** Path as far as the browser or the archive gives one. */
  readonly path: string;
  readonly text: string;
}

/** Reads a chosen rule file. Its area is the folder it lies in, that of a known rule of its id, or of rules of its view. */
export function readIncoming({ path, text }: ChosenFile, known: KnownRules, area?: Area): IncomingRule {
  const id = idIn(text) ?? stem(path);
  const chosen = area ?? areaOf(path, id, text, known);
  const taken = known.rules.find((rule) => rule.id === id || (rule.source.was ?? []).includes(id));
  const file = `${chosen}/${id}.yaml`;
  const parsed = parseRule(file, text);
  const problems = 'problems' in parsed ? parsed.problems : [];
  return {
    name: path,
    text,
    area: chosen,
    file,
    rule: 'problems' in parsed ? undefined : parsed,
    problems,
    conflict: taken ? (known.isOwn(taken) ? 'own' : 'builtIn') : undefined,
  };
}

/** The rule of one's own that a file would replace: the one of its id, wherever it is kept. */
export const replacedBy = ({ rule }: IncomingRule, known: KnownRules): Rule | undefined =>
  rule && known.rules.find((candidate) => candidate.id === rule.id && known.isOwn(candidate));

/** The files to keep, of those that are sound and free or allowed to replace. */
export const acceptable = (
  incoming: readonly IncomingRule[],
  replaces: (rule: IncomingRule) => boolean,
): RuleText[] =>
  incoming
    .filter(
      (each) => each.rule && (each.conflict === undefined || (each.conflict === 'own' && replaces(each))),
    )
    .map(({ file, text }) => ({ file, text }));

function areaOf(path: string, id: string, text: string, { rules }: KnownRules): Area {
  const folder = areas.find((area) => path.split('/').slice(0, -1).includes(area));
  if (folder) return folder;
  const same = rules.find((rule) => rule.id === id);
  if (same) return same.area;
  const entity = /^entity:\s*([a-z_]+)/m.exec(text)?.[1];
  return rules.find(({ view }) => view.name === entity)?.area ?? 'consistency';
}

/** The id a text states; a browser may have put a number behind the name of its file. */
function idIn(text: string): string | undefined {
  const id = /^id:\s*['"]?([^'"\s#]+)/m.exec(text)?.[1];
  return id !== undefined && isId(id) ? id : undefined;
}

const stem = (path: string): string => path.replace(/^.*\//, '').replace(/\.ya?ml$/i, '');

import { countLimit } from './count-limit';
import { duplicate } from './duplicate';
import type { KindBlocks, KindName } from './files';
import type { KindDefinition } from './kind';
import { missingMember } from './missing-member';
import { outlier } from './outlier';
import { ratioLimit } from './ratio-limit';
import { similarText } from './similar-text';
import { total } from './total';

/** Every kind by its name. */
export const definitions: { readonly [Kind in KindName]: KindDefinition<KindBlocks[Kind]> } = {
  total,
  missing_member: missingMember,
  count_limit: countLimit,
  ratio_limit: ratioLimit,
  duplicate,
  similar_text: similarText,
  outlier,
};

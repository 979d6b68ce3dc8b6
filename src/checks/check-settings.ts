import type { ReadinessRules } from '../settings/readiness.ts';
import type { Norms, Targets } from '../settings/settings.ts';
import type {
  AuthorityMatrix,
  ClearSuggestions,
  LeadingUnits,
  VagueWordings,
} from '../settings/six-clear-data.ts';
import type { SixClearSettings } from '../settings/six-clear-scope.ts';
import type { TrainingData } from '../settings/training.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the city has set that checks go by. */
export interface CheckSettings {
  readonly targets: Targets;
  readonly norms: Norms;
  readonly training: TrainingData;
  readonly readiness: ReadinessRules;
  readonly wordings: VagueWordings;
  readonly matrix: AuthorityMatrix;
  readonly units: LeadingUnits;
  readonly suggestions: ClearSuggestions;
  /** To which records the six clear apply. */
  readonly scope: SixClearSettings;
}

/** The settings of a workspace. */
export function checkSettings({ rules, config }: Pick<Workspace, 'rules' | 'config'>): CheckSettings {
  return {
    targets: rules.targets,
    norms: rules.norms,
    training: rules.training,
    readiness: rules.readiness,
    wordings: rules.vagueWordings,
    matrix: rules.authorityMatrix,
    units: rules.leadingUnits,
    suggestions: rules.clearSuggestions,
    scope: config.six_clear,
  };
}
